import type { Descent } from '../lineage.ts';
import { placeLabels, widthOf, type Box, type LabelPlace } from './labels.ts';

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

/**
 * The names that find room in the picture of a lineage: first of texts on which the talks turned, then of those on
 * which most was built. No name stands on a mark or on the line of a lane.
 */
export function familyLabels(
  texts: readonly Named[],
  links: readonly Descent[],
  height: number,
): FamilyLabel[] {
  const named = new Map(texts.map((one) => [one.id, one]));
  const built = (id: string) => links.filter(({ from }) => from === id).length;
  const wanted = texts
    .filter(({ id, turned }) => turned || built(id) > 0)
    .map(({ id, name, at, y, turned }) => {
      const text = withoutDate(name);
      const weight = (turned ? 1000 : 0) + built(id);
      return { id, at, y, radius: RADIUS, width: widthOf(text), weight };
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST);
  const marks = texts.map(({ at, y }) => boxAbout(at, y, RADIUS + 1));
  const lines = links.flatMap(({ from, to }) => {
    const [start, end] = [named.get(from), named.get(to)];
    return start && end ? alongLane(start, end.at) : [];
  });
  return placeLabels(wanted, [...marks, ...lines], height).map((place) => ({
    ...place,
    text: withoutDate(named.get(place.id)?.name ?? ''),
  }));
}

/** A name without the month and year behind it: along a time axis that is said already. */
export function withoutDate(name: string): string {
  return name.replace(/, \D*(?:\d{1,2} \D*)?\d{4}$/, '');
}

const boxAbout = (at: number, y: number, radius: number): Box => ({
  at,
  left: -radius,
  right: radius,
  top: y - radius,
  bottom: y + radius,
});

/** The line of a lane as boxes close to each other: how wide a percent is, nobody knows before it is seen. */
function alongLane({ at, y }: Named, to: number): Box[] {
  const count = Math.max(0, Math.ceil(to - at));
  return Array.from({ length: count }, (_, i) => boxAbout(at + i, y, 1)).map((box) => ({
    ...box,
    right: RADIUS * 2,
  }));
}
