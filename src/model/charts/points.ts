import { daysOf } from '../dates.ts';
import type { Interval } from '../quantities.ts';
import { fixed, placeOfDay, type TimeScale } from './scale.ts';

/** What a mark of a picture of numbers through time stands for. */
export type Point = {
  id: string;
  /** Where in time, in percent. */
  at: number;
  /** The numbers that lead: one, or several that tie. */
  leads: readonly Interval[];
  /** Those that fewer accounts give. */
  others: readonly Interval[];
  /** Id of the side that tabled it. */
  side: string;
  agreed: boolean;
  /** What its label says, and how much it is wanted: none for nought. */
  label: string;
  weight: number;
  /** The whole sentence, for who cannot see the picture. */
  name: string;
  to: string;
};

/** Where a partial date stands: a month, or a year, in its middle. */
export function placeOfDate(date: string, scale: TimeScale): number {
  const { first, last } = daysOf(date);
  return fixed((placeOfDay(first, scale) + placeOfDay(last, scale)) / 2);
}

/** A part of an upright line, from one number to another; an open end is drawn as a stub beyond it. */
export type Reach = { from: number; to: number; openBelow: boolean; openAbove: boolean };

const ends = ({ min, max }: Interval) => [min, max].filter((value) => value !== null);

/** Over which numbers some intervals lie, and whether any of them is open. Null for none. */
export function reachOf(intervals: readonly Interval[]): Reach | null {
  const values = intervals.flatMap(ends);
  if (values.length === 0) return null;
  return {
    from: Math.min(...values),
    to: Math.max(...values),
    openBelow: intervals.some(({ min }) => min === null),
    openAbove: intervals.some(({ max }) => max === null),
  };
}

/** The numbers at which a mark is drawn: each that leads, both ends of a range. */
export function marked(leads: readonly Interval[]): number[] {
  return [...new Set(leads.flatMap(ends))];
}
