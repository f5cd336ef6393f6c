import { extent, min, ticks } from 'd3-array';
import { utcMonth } from 'd3-time';
import {
  fixed,
  placeOf,
  placeOfDay,
  type NumberScale,
  type Tick,
  type TimeScale,
} from './scale.ts';

/*
 * Axes are laid out when slices are made, that is while the site is built: what is imported here reaches no
 * browser. Pages place marks with `scale.ts` alone.
 */

/** A number axis: its scale, and where its ticks stand. */
export type NumberAxis = NumberScale & { ticks: Tick[] };

/** A tick of a time axis: where, which month ("2024-03"), and how large a step of the calendar begins there. */
export type TimeTick = { at: number; month: string; step: 'year' | 'quarter' | 'month' };

/** A time axis: its first and last day, and where its months begin. */
export type TimeAxis = TimeScale & { ticks: TimeTick[] };

/** Beyond this ratio of largest to smallest number a linear scale shows only the largest. */
const LOG_FROM = 20;

/** About as many ticks as can be told apart in a drawing of common height. */
const TICKS = 5;

/**
 * The axis for some numbers: from nought to a round number, logarithmic where they range over more than
 * twenty-fold; its ticks by d3-array. It ends at the most there can be. Null if there is no number.
 *
 * @param most the largest number there can be, such as 100 for a share.
 * @param count about how many ticks there is room for, where the axis is linear.
 */
export function numberAxis(
  values: readonly number[],
  most = Number.POSITIVE_INFINITY,
  count = TICKS,
): NumberAxis | null {
  const [, largest] = extent(values);
  if (largest === undefined) return null;
  const positive = values.filter((value) => value > 0);
  // Not Math.min: of ten thousand rounds there are more numbers than a call may have arguments.
  const smallest = min(positive) ?? Number.POSITIVE_INFINITY;
  if (largest / smallest > LOG_FROM && positive.length === values.length) {
    const from = 10 ** Math.floor(Math.log10(smallest));
    const to = Math.min(most, roundUp(largest * 1.05));
    const scale = { from, to, log: true };
    const powers = Array.from({ length: Math.floor(Math.log10(to / from) + 1e-9) + 1 }, (_, i) =>
      Number((from * 10 ** i).toPrecision(3)),
    );
    return { ...scale, ticks: placed(powers, scale) };
  }
  const all = ticks(0, largest * 1.05 || 1, count);
  const step = (all[1] ?? 1) - (all[0] ?? 0);
  const last = all.at(-1) ?? 1;
  const to = Math.min(most, last >= largest ? last : Number((last + step).toPrecision(6)));
  const scale = { from: 0, to, log: false };
  return { ...scale, ticks: placed(ticks(0, to, count), scale) };
}

const placed = (values: readonly number[], scale: NumberScale): Tick[] =>
  values.map((value) => ({ at: placeOf(value, scale), value }));

/** The next of 1, 2, 3, 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 3, 5, 10].find((factor) => factor * power >= value) ?? 10;
  return Number((step * power).toPrecision(3));
}

/**
 * The time axis that holds all of these days: from the first of the month of the earliest to the last of the
 * month of the latest. Null if there is no day.
 */
export function timeAxis(days: readonly string[]): TimeAxis | null {
  const [first, last] = extent(days);
  if (first === undefined || last === undefined) return null;
  const from = utcMonth.floor(new Date(`${first}T00:00:00Z`));
  const end = utcMonth.offset(utcMonth.floor(new Date(`${last}T00:00:00Z`)), 1);
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const scale = { from: iso(from), to: iso(new Date(end.getTime() - 1)) };
  const months = utcMonth.range(from, end).map((date): TimeTick => {
    const month = date.getUTCMonth();
    return {
      at: fixed(placeOfDay(iso(date), scale)),
      month: iso(date).slice(0, 7),
      step: month === 0 ? 'year' : month % 3 === 0 ? 'quarter' : 'month',
    };
  });
  return { ...scale, ticks: months };
}
