import type { Descent } from '../lineage.ts';
import { leavesAt } from './bend.ts';
import {
  LABEL_STEPS,
  placeLabels,
  widthOf,
  type Box,
  type LabelPlace,
  type WantedLabel,
} from './labels.ts';

/** A text of the picture, as its label needs it. */
type Named = {
  id: string;
  name: string;
  at: number;
  y: number;
  /** Whether the talks turned on it: those are named first. */
  turned: boolean;
};

export type FamilyLabel = LabelPlace & { text: string };

/** Half a mark in pixels. */
const RADIUS = 6;
/** So many texts are worth a name; a picture that names more cannot be read. */
const MOST = 60;
/** A narrower window shows the list alone. */
const STEPS = LABEL_STEPS.filter((width) => width >= 640);

/**
 * The names that find room in the picture of a lineage: first of texts on which the talks turned, then of those on
 * which most was built. No name stands on a mark or on a lane.
 */
export function familyLabels(
  texts: readonly Named[],
  links: readonly Descent[],
  height: number,
): FamilyLabel[] {
  const named = new Map(texts.map((one) => [one.id, one]));
  const built = (id: string) => links.filter(({ from }) => from === id).length;
  const wanted = texts
    .map(({ id, name, at, y, turned }) => {
      const width = widthOf(withoutDate(name));
      return { id, at, y, radius: RADIUS, width, turned, weight: built(id) };
    })
    .filter(({ turned, weight }) => turned || weight > 0)
    .toSorted((a, b) => Number(b.turned) - Number(a.turned) || b.weight - a.weight)
    .slice(0, MOST);
  const marks = texts.map(({ at, y }) => box(at, y, RADIUS + 1));
  const lines = links.flatMap(({ from, to }) => {
    const [start, end] = [named.get(from), named.get(to)];
    return start && end ? alongLane(start, end) : [];
  });
  const taken = [...marks, ...lines];
  const first = wanted.filter(({ turned }) => turned);
  const turning = placeLabels(first, taken, height, 0, STEPS);
  const others = placeLabels(
    wanted.filter(({ turned }) => !turned),
    [...taken, ...turning.flatMap((place) => boxOf(place, first))],
    height,
    0,
    STEPS,
  );
  return [...turning, ...others].map((place) => ({
    ...place,
    text: withoutDate(named.get(place.id)?.name ?? ''),
  }));
}

/** A name without the month and year behind it: along a time axis that is said already. */
export function withoutDate(name: string): string {
  return name.replace(/, [^\d,]*(?:\d{1,2} [^\d,]*)?\d{4}$/, '');
}

const box = (at: number, y: number, radius: number): Box => ({
  at,
  left: -radius,
  right: radius,
  top: y - radius,
  bottom: y + radius,
});

/** The box of a label that has its place. */
function boxOf({ id, dx, dy, anchor }: LabelPlace, wanted: readonly WantedLabel[]): Box[] {
  const label = wanted.find((one) => one.id === id);
  if (!label) return [];
  const { at, y, width } = label;
  const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2;
  return [{ at, left, right: left + width, top: y + dy - 11, bottom: y + dy + 4 }];
}

/**
 * The line of a lane as boxes close to each other: how wide a percent is, nobody knows before it is seen. Where a line
 * leaves its lane it may pass behind a name.
 */
function alongLane(from: Named, to: Named): Box[] {
  const count = Math.max(0, Math.ceil(leavesAt(from, to) - from.at));
  return Array.from({ length: count }, (_, i) => ({
    ...box(from.at + i, from.y, 1),
    right: RADIUS * 2,
  }));
}
