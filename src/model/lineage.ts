import { bisector } from 'd3-array';
import { daysOf } from './dates.ts';
import { byCode } from './text.ts';

/** A proposal as a point of the lineage. */
export type LineageNode = { id: string; name: string; date: string };

/** That one proposal builds on another, and whether a source says so or we infer it. */
export type Descent = { from: string; to: string; basis: 'reported' | 'inferred' };

/** Who built on what. Nodes come in order of time, a predecessor always before what builds on it. */
export type Lineage = { nodes: LineageNode[]; links: Descent[] };

/** Nodes in order of time, save that a predecessor of the same day, or month, comes first. */
export function inDescent(nodes: readonly LineageNode[], links: readonly Descent[]): LineageNode[] {
  const waiting = nodes.toSorted(
    (a, b) => byCode(daysOf(a.date).first, daysOf(b.date).first) || byCode(a.id, b.id),
  );
  const places = new Map(waiting.map(({ id }, i) => [id, i]));
  const children = new Map<string, number[]>();
  /** Of each node, how many of its predecessors are not yet in the list. */
  const missing = waiting.map(() => 0);
  for (const { from, to } of links) {
    const place = places.get(to);
    if (place === undefined || !places.has(from)) continue;
    missing[place] = (missing[place] ?? 0) + 1;
    add(children, from, place);
  }
  const ordered: LineageNode[] = [];
  /** Places of those that wait for nothing, the last first. */
  const free = waiting.flatMap((_, i) => (missing[i] === 0 ? [i] : [])).toReversed();
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    const node = waiting[next];
    if (!node) continue;
    ordered.push(node);
    for (const child of children.get(node.id) ?? []) {
      missing[child] = (missing[child] ?? 0) - 1;
      if (missing[child] === 0) free.splice(lastFirst.right(free, child), 0, child);
    }
  }
  // The lint keeps circles out.
  if (ordered.length < waiting.length) throw new Error('the lineage runs in a circle');
  return ordered;
}

const lastFirst = bisector<number, number>((a, b) => b - a);

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Tells of some proposals which links are among them, and how many lead to others. */
export function inReach(
  links: readonly Descent[],
): (some: readonly { id: string }[]) => { within: Descent[]; away: number } {
  const places = new Map<string, number[]>();
  for (const [i, { from, to }] of links.entries()) {
    add(places, from, i);
    add(places, to, i);
  }
  return (some) => {
    const ids = new Set(some.map(({ id }) => id));
    const touched = [...new Set(some.flatMap(({ id }) => places.get(id) ?? []))]
      .toSorted((a, b) => a - b)
      .flatMap((i) => links[i] ?? []);
    const within = touched.filter(({ from, to }) => ids.has(from) && ids.has(to));
    return { within, away: touched.length - within.length };
  };
}

/** The ids that can be reached from one by so many steps, without it. */
function within(id: string, steps: number, next: (id: string) => string[]): Set<string> {
  const found = new Set<string>();
  let edge = [id];
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap(next).filter((other) => !found.has(other));
    for (const other of edge) found.add(other);
  }
  return found;
}

/** All from which a proposal descends, and all that descend from it. */
export function kinOf(
  { nodes, links }: Lineage,
  id: string,
): { up: Set<string>; down: Set<string> } {
  const parents = (of: string) => links.flatMap(({ from, to }) => (to === of ? [from] : []));
  const children = (of: string) => links.flatMap(({ from, to }) => (from === of ? [to] : []));
  return { up: within(id, nodes.length, parents), down: within(id, nodes.length, children) };
}

/** Tells of each proposal of a lineage the nearest of its ancestors and descendants, and the links among all of them. */
export function neighbourhoods({ nodes, links }: Lineage): (id: string, steps: number) => Lineage {
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const up = new Map<string, string[]>();
  const down = new Map<string, string[]>();
  const ending = new Map<string, number[]>();
  for (const [i, { from, to }] of links.entries()) {
    add(up, to, from);
    add(down, from, to);
    add(ending, to, i);
  }
  return (id, steps) => {
    const near = new Set([
      id,
      ...within(id, steps, (of) => up.get(of) ?? []),
      ...within(id, steps, (of) => down.get(of) ?? []),
    ]);
    const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
    return {
      nodes: inOrder([...near].flatMap((one) => places.get(one) ?? [])).flatMap(
        (i) => nodes[i] ?? [],
      ),
      links: inOrder([...near].flatMap((one) => ending.get(one) ?? []))
        .flatMap((i) => links[i] ?? [])
        .filter(({ from }) => near.has(from)),
    };
  };
}
