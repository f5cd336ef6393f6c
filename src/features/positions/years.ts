import { placeOfDay, type TimeScale } from '../../model/charts/scale.ts';

/** Pixels of the narrowest strip, and of a year with some room around it. */
const STRIP = 210;
const ROOM = 38;

/** Where years begin along a strip, and which of them have room for their name. */
export function yearsOf(axis: TimeScale): { year: string; at: number; named: boolean }[] {
  const [first, last] = [Number(axis.from.slice(0, 4)), Number(axis.to.slice(0, 4))];
  let free = 0;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
    .map((year) => ({ year, at: placeOfDay([year, '01-01'].join('-'), axis) }))
    .filter(({ at, year }) => at > 0 || axis.from.endsWith('01-01') || year !== String(first))
    .map(({ year, at }) => {
      const named = (at * STRIP) / 100 >= free && ((100 - at) * STRIP) / 100 >= ROOM - 4;
      if (named) free = (at * STRIP) / 100 + ROOM;
      return { year, at, named };
    });
}
