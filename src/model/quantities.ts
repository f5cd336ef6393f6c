import type { Quantity } from './types.ts';

/** The numeric part of a quantity: a closed interval whose open end is null. */
export type Interval = { min: number | null; max: number | null };

const low = (i: Interval) => i.min ?? Number.NEGATIVE_INFINITY;
const high = (i: Interval) => i.max ?? Number.POSITIVE_INFINITY;

/** Whether two intervals are the same, open ends included. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return a.min === b.min && a.max === b.max;
}

/** Whether all intervals share at least one value. An empty list shares every value. */
export function shareAValue(intervals: readonly Interval[]): boolean {
  return Math.max(...intervals.map(low)) <= Math.min(...intervals.map(high));
}

/**
 * Smallest min to largest max. An end that is open in any of them stays open: somebody said "at
 * least", and no other account can close that. Null for an empty list. Never an average.
 */
export function spanOf(intervals: readonly Interval[]): Interval | null {
  if (intervals.length === 0) return null;
  const min = Math.min(...intervals.map(low));
  const max = Math.max(...intervals.map(high));
  return {
    min: Number.isFinite(min) ? min : null,
    max: Number.isFinite(max) ? max : null,
  };
}

/** Order for display: by lower end, then by upper; "up to 300" comes before "300". */
export function compareIntervals(a: Interval, b: Interval): number {
  return low(a) - low(b) || high(a) - high(b) || 0;
}

/**
 * Order in which versions are named: by the first number of each, and of those with the same first number
 * the exact one before ranges, before the open ones. "30, 30–40, at least 30, up to 30".
 */
export function compareNamed(a: Interval, b: Interval): number {
  const named = ({ min, max }: Interval) => min ?? max ?? 0;
  const openness = ({ min, max }: Interval) => (min === null ? 3 : max === null ? 2 : 1);
  return named(a) - named(b) || openness(a) - openness(b) || compareIntervals(a, b);
}

/** One key for one interval. */
export function intervalKey({ min, max }: Interval): string {
  return `${min ?? ''}..${max ?? ''}`;
}

/** One key for one interval and unit; the mark "about" is not part of the number. */
export function quantityKey(q: Pick<Quantity, 'min' | 'max' | 'unit'>): string {
  return `${intervalKey(q)} ${q.unit}`;
}
