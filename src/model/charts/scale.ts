/** From where to where numbers go along an axis; logarithmic where they range too far for a linear one. */
export type NumberScale = { from: number; to: number; log: boolean };

/** From which day to which time goes along an axis: YYYY-MM-DD, both included. */
export type TimeScale = { from: string; to: string };

/** Something at a place along an axis, in percent of its length. */
export type Tick = { at: number; value: number };

const DAY = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Fixed to a hundredth: the build and the browser must write the same digits. */
export const fixed = (percent: number) => Number(percent.toFixed(2));

/** Where a number stands on a scale, in percent; what lies outside stands at its end. */
export function placeOf(value: number, { from, to, log }: NumberScale): number {
  const share = log
    ? Math.log(Math.max(value, from) / from) / Math.log(to / from)
    : (value - from) / (to - from || 1);
  return fixed(100 * Math.min(1, Math.max(0, share)));
}

/** Where a day begins, in percent; what lies outside stands at the end. */
export function placeOfDay(day: string, { from, to }: TimeScale): number {
  const share = (time(day) - time(from)) / (time(to) + DAY - time(from));
  return fixed(100 * Math.min(1, Math.max(0, share)));
}

/** The day that lies at a place of a time scale. */
export function dayAt(percent: number, { from, to }: TimeScale): string {
  const days = (time(to) + DAY - time(from)) / DAY;
  const day = Math.min(days - 1, Math.max(0, Math.floor((percent / 100) * days)));
  return new Date(time(from) + day * DAY).toISOString().slice(0, 10);
}

/** The part, from 1, in which a day is: the last that has begun by then; a day before all is in the first. */
export function partOfDay(spans: readonly { from: string }[], day: string): number {
  return Math.max(1, spans.findLastIndex(({ from }) => from <= day) + 1);
}
