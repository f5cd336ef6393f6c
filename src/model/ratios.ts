import {
  compareIntervals,
  compareNamed,
  intervalKey,
  spanOf,
  type Interval,
} from './quantities.ts';
import type { ResolvedProvision, ResolvedQuantity, ResolvedReport } from './slices/resolve.ts';

/*
 * Derived figures. Each is a division (or a sum) of cited inputs by interval arithmetic: the smallest
 * and the largest result that any choice inside the inputs can give. Inputs are first paired by
 * speaker, because one person's two numbers belong together; only if no single one gave both are
 * numbers of different speakers combined, and the result says so. Categories are never pooled: only
 * the terms that a figure names are used, those of one phase.
 */

/** An account that gives a number. */
export type Given = ResolvedReport & { quantity: ResolvedQuantity };

/** One result with the accounts from which it was made. */
export type Sum = { result: Interval; dividend: Given; divisor: Given };

/** A derived figure: per speaker, across speakers, or not to be had, with what is missing. */
export type Derived =
  | { basis: 'same-speaker'; sums: Sum[] }
  | {
      basis: 'across-speakers';
      result: Interval;
      dividend: Interval;
      divisor: Interval;
      dividends: Given[];
      divisors: Given[];
    }
  | { basis: 'missing'; missing: ('dividend' | 'divisor')[] };

/**
 * Interval division of non-negative quantities. [a,b] ÷ [c,d] = [a/d, b/c]; an end that depends on an
 * open end, or on a division by zero, is open. (Moore, Interval Analysis, 1966, for closed intervals;
 * open ends are the limits.)
 */
export function divide(dividend: Interval, divisor: Interval): Interval {
  const min =
    dividend.min === null || divisor.max === null || divisor.max === 0
      ? null
      : dividend.min / divisor.max;
  const max =
    dividend.max === null || divisor.min === null || divisor.min === 0
      ? null
      : dividend.max / divisor.min;
  return { min, max };
}

/** Who speaks, whatever relay carries it: the same words come over several relays. */
function speakerOf({ attribution }: ResolvedReport): string {
  return JSON.stringify([attribution.speaker, attribution.outlet?.id ?? null, attribution.kind]);
}

/** The accounts of a provision that give a number in a unit, and do not say that it is not there. */
export function given(provision: ResolvedProvision | undefined, unit: string): Given[] {
  return (provision?.reports ?? []).filter(
    (report): report is Given => report.quantity?.unit === unit && !report.absent,
  );
}

/** A term of one phase of one text, or none, and the unit in which it is counted. */
export type Input = { provision: ResolvedProvision | undefined; unit: string };

/** Divides one term by another. Either may be missing. */
export function derive(dividend: Input, divisor: Input): Derived {
  const dividends = given(dividend.provision, dividend.unit);
  const divisors = given(divisor.provision, divisor.unit);
  const missing = [
    ...(dividends.length === 0 ? (['dividend'] as const) : []),
    ...(divisors.length === 0 ? (['divisor'] as const) : []),
  ];
  if (missing.length > 0) return { basis: 'missing', missing };

  const sums = dividends.flatMap((top) =>
    divisors
      .filter((bottom) => speakerOf(bottom) === speakerOf(top))
      .map((bottom) => ({
        result: divide(top.quantity, bottom.quantity),
        dividend: top,
        divisor: bottom,
      })),
  );
  // A sum without a bound adds nothing to others; alone it still says that one speaker gave both.
  const bounded = sums.filter(({ result }) => result.min !== null || result.max !== null);
  const told = bounded.length > 0 ? bounded : sums;
  if (told.length > 0)
    return {
      basis: 'same-speaker',
      sums: told.toSorted((a, b) => compareIntervals(a.result, b.result)),
    };

  const top = spanOf(dividends.map(({ quantity }) => quantity)) as Interval;
  const bottom = spanOf(divisors.map(({ quantity }) => quantity)) as Interval;
  return {
    basis: 'across-speakers',
    result: divide(top, bottom),
    dividend: top,
    divisor: bottom,
    dividends,
    divisors,
  };
}

/** Distinct results of one derived figure, for a headline: each with how many speakers give it. */
export function distinctResults(sums: readonly Sum[]): { result: Interval; speakers: number }[] {
  const groups = new Map<string, { result: Interval; speakers: Set<string> }>();
  for (const { result, dividend } of sums) {
    const key = intervalKey(result);
    const group = groups.get(key) ?? { result, speakers: new Set() };
    // One speaker whose numbers reach us by several accounts is one speaker still.
    group.speakers.add(speakerOf(dividend));
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ result, speakers }) => ({ result, speakers: speakers.size }))
    .toSorted((a, b) => b.speakers - a.speakers || compareNamed(a.result, b.result));
}

/** Sums spans, for the total length over phases. An open end anywhere leaves that end open. */
export function addIntervals(intervals: readonly Interval[]): Interval | null {
  if (intervals.length === 0) return null;
  const total = (pick: (i: Interval) => number | null) =>
    intervals.reduce<number | null>((sum, i) => {
      const value = pick(i);
      return sum === null || value === null ? null : sum + value;
    }, 0);
  return { min: total((i) => i.min), max: total((i) => i.max) };
}
