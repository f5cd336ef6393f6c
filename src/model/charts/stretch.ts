import { dayAt, placeOfDay, type TimeScale } from './scale.ts';

/*
 * Which part of a time line is in view: so many times wider than what is seen of it, from some day on. All of it is
 * known without measuring anything.
 */

/** Percent of the whole that are in view. */
const shareOf = (zoom: number) => 100 / zoom;

/** Where the part in view begins, in percent; a day too near the end to be the first is not. */
export function startOf(at: string | null, zoom: number, scale: TimeScale): number {
  const wanted = at === null ? 0 : placeOfDay(at, scale);
  return Math.min(wanted, 100 - shareOf(zoom));
}

/** First and last day in view. */
export function daysInView(at: string | null, zoom: number, scale: TimeScale): [string, string] {
  const start = startOf(at, zoom, scale);
  return [nearDay(start, scale), dayAt(start + shareOf(zoom) - 0.03, scale)];
}

/** The day at a place. A place is no more exact than a hundredth: what lies just before a day is that day. */
export const nearDay = (percent: number, scale: TimeScale): string => dayAt(percent + 0.03, scale);

/**
 * The first day in view after zooming about a point, which stays where it is if it can.
 *
 * @param point how far from the beginning of what is seen: 0 to 1.
 * @returns null where the view begins with the scale.
 */
export function zoomedAt(
  { at, zoom }: { at: string | null; zoom: number },
  to: number,
  point: number,
  scale: TimeScale,
): string | null {
  const still = startOf(at, zoom, scale) + point * shareOf(zoom);
  return firstDay(still - point * shareOf(to), to, scale);
}

/** The first day in view where a day is to be in its middle. */
export function centredAt(day: string, zoom: number, scale: TimeScale): string | null {
  return firstDay(placeOfDay(day, scale) - shareOf(zoom) / 2, zoom, scale);
}

function firstDay(start: number, zoom: number, scale: TimeScale): string | null {
  const within = Math.min(Math.max(0, start), 100 - shareOf(zoom));
  const day = nearDay(within, scale);
  return day > scale.from ? day : null;
}

/** The largest of these zooms at which so many days are in view whole. */
export function zoomFor<Zoom extends number>(
  zooms: readonly [Zoom, ...Zoom[]],
  from: string,
  to: string,
  scale: TimeScale,
): Zoom {
  const share = placeOfDay(to, scale) - placeOfDay(from, scale);
  return zooms.findLast((zoom) => shareOf(zoom) >= share) ?? zooms[0];
}
