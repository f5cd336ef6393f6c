import type { Descent } from '../lineage.ts';

/** A text of the lineage at its place: percent along, and the lane on which it stands. */
export type FamilySpot = { id: string; at: number; lane: number };

/** Who built on what, over time. */
export type Families = {
  spots: FamilySpot[];
  lanes: number;
  /** The first lane of texts that are linked with no other; `lanes` where there is none. */
  alone: number;
  /** How many texts found no room. */
  left: number;
};

type Node = { id: string; at: number };
type Stretch = { from: number; to: number };

/** In percent: texts of one lane stand apart by so much. */
const APART = 1.35;
/** A picture has no more lanes than can be seen at once. */
const MOST_LANES = 40;

/**
 * Lays out a lineage over time. A text keeps its lane, from itself to the last that builds on it, which takes the
 * lane over; any other goes to the nearest lane that is free. Each family is laid out by itself, and families are
 * set below each other, the larger first, as high as they can go. What is linked with nothing stands below all.
 *
 * @param nodes in order of descent, as `inDescent` gives them.
 */
export function familiesOf(nodes: readonly Node[], links: readonly Descent[]): Families {
  const families = apart(nodes, links);
  const linked = families.filter((family) => family.length > 1);
  const single = families.flatMap((family) => (family.length === 1 ? family : []));
  const taken: Stretch[][] = [];
  const spots: FamilySpot[] = [];
  let left = 0;
  const settle = (laid: Laid[], first: number) => {
    const shift = lowestFit(laid, taken, first);
    for (const { node, lane, stretch } of laid) {
      if (lane + shift >= MOST_LANES) left += 1;
      else {
        (taken[lane + shift] ??= []).push(stretch);
        spots.push({ ...node, lane: lane + shift });
      }
    }
  };
  const kin = kinIn(links);
  for (const family of linked.toSorted((a, b) => b.length - a.length))
    settle(laidOut(family, kin), 0);
  const alone = Math.min(MOST_LANES, taken.length);
  for (const node of single) {
    const stretch = { from: node.at - APART, to: node.at + APART };
    settle([{ node, lane: 0, stretch }], alone);
  }
  const order = new Map(nodes.map(({ id }, i) => [id, i]));
  spots.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return { spots, lanes: Math.min(MOST_LANES, taken.length), alone, left };
}

/** The nodes by families: what is linked, over however many steps, is one. */
function apart(nodes: readonly Node[], links: readonly Descent[]): Node[][] {
  const kin = neighbours(
    links.flatMap(({ from, to }) => [
      { from, to },
      { from: to, to: from },
    ]),
  );
  const familyOf = new Map<string, Node[]>();
  const families: Node[][] = [];
  for (const node of nodes) {
    let family = familyOf.get(node.id);
    if (!family) {
      families.push((family = []));
      const ids = new Set([node.id]);
      for (const one of ids) for (const other of kin.get(one) ?? []) ids.add(other);
      for (const one of ids) familyOf.set(one, family);
    }
    family.push(node);
  }
  return families;
}

/** By id: to which others its links lead. */
function neighbours(links: readonly { from: string; to: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of links) {
    const known = found.get(from);
    if (known) known.push(to);
    else found.set(from, [to]);
  }
  return found;
}

/** By id: what builds on a text, and on what it builds. */
type Kin = Record<'children' | 'parents', ReadonlyMap<string, string[]>>;

function kinIn(links: readonly Descent[]): Kin {
  return {
    children: neighbours(links),
    parents: neighbours(links.map(({ from, to }) => ({ from: to, to: from }))),
  };
}

type Laid = { node: Node; lane: number; stretch: Stretch };

/** One family on lanes of its own, of which the uppermost is 0. */
function laidOut(family: readonly Node[], { children, parents }: Kin): Laid[] {
  const at = new Map(family.map((node) => [node.id, node.at]));
  const placeOf = (id: string) => at.get(id) ?? 0;
  /** Which of those that build on a text takes its lane over: the last. */
  const heirs = new Map(
    family.map(({ id }) => [
      id,
      children.get(id)?.reduce((last, one) => (placeOf(one) >= placeOf(last) ? one : last)),
    ]),
  );
  const lanes = new Map<number, Stretch[]>();
  const laneOf = new Map<string, number>();
  const laid: Laid[] = [];
  for (const node of family) {
    const ends = (children.get(node.id) ?? []).map(placeOf);
    const stretch = { from: node.at - APART, to: Math.max(node.at + APART, ...ends) };
    const above = parents.get(node.id) ?? [];
    const wanted = average(above.map((id) => laneOf.get(id) ?? 0));
    // What takes a lane over begins where the line of its predecessor ends.
    const onwards = { from: node.at, to: stretch.to };
    const inherited = above
      .filter((id) => heirs.get(id) === node.id && node.at - placeOf(id) >= APART)
      .map((id) => laneOf.get(id) ?? 0)
      .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
      .find((lane) => isFree(lanes.get(lane), onwards));
    const lane = inherited ?? nearestFree(lanes, stretch, wanted);
    const own = inherited === undefined ? stretch : onwards;
    const taken = lanes.get(lane);
    if (taken) taken.push(own);
    else lanes.set(lane, [own]);
    laneOf.set(node.id, lane);
    laid.push({ node, lane, stretch: own });
  }
  const top = Math.min(...laid.map(({ lane }) => lane));
  return laid.map((one) => ({ ...one, lane: one.lane - top }));
}

const isFree = (taken: readonly Stretch[] = [], { from, to }: Stretch) =>
  taken.every((other) => other.to <= from || to <= other.from);

/** The free lane that is nearest to one, above before below. */
function nearestFree(
  lanes: ReadonlyMap<number, readonly Stretch[]>,
  stretch: Stretch,
  wanted: number,
): number {
  const middle = Math.round(wanted);
  for (let step = 0; ; step++)
    for (const lane of [middle - step, middle + step])
      if (isFree(lanes.get(lane), stretch)) return lane;
}

/** How far down a family must go so that it stands beside what is there, and not on it. */
function lowestFit(laid: readonly Laid[], taken: readonly Stretch[][], first: number): number {
  for (let shift = first; ; shift++)
    if (laid.every(({ lane, stretch }) => isFree(taken[lane + shift], stretch))) return shift;
}

const average = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
