import { versionsOf, type Evidence } from './agreement.ts';
import { compareIntervals, intervalKey, spanOf, type Interval } from './quantities.ts';
import type { ResolvedQuantity } from './slices/resolve.ts';
import type { UnitForms } from './types.ts';

/**
 * The span of all accounts of a term, with the distinct numbers in it in order of size. It is open at
 * both ends where accounts are open at opposite ones; then only the numbers themselves say anything.
 * `told` is the only number where its source gave it in another unit.
 */
export type Spread = Interval & {
  versions: Interval[];
  unit: string;
  forms: UnitForms;
  told: ResolvedQuantity | null;
};

/** The spread of the accounts of a term; null where none gives a number. */
export function spreadOf(reports: readonly Evidence[]): Spread | null {
  const versions = versionsOf(reports).map(({ quantity }) => quantity);
  const span = spanOf(versions);
  const [first] = versions;
  if (!first || !span) return null;
  return {
    ...span,
    versions: versions.map(({ min, max }) => ({ min, max })).toSorted(compareIntervals),
    unit: first.unit,
    forms: first.forms,
    told: versions.length === 1 && first.said ? first : null,
  };
}

/** Whether the span has no end: it says nothing by itself. */
export function isUnbounded({ min, max }: Interval): boolean {
  return min === null && max === null;
}

/** Whether two spreads say the same: one span, or one set of numbers where the span has no end. */
export function sameSpread(a: Spread, b: Spread): boolean {
  return spreadKey(a) === spreadKey(b);
}

/** One key for what a spread says. */
export function spreadKey(spread: Spread): string {
  const said = isUnbounded(spread) ? spread.versions : [spread];
  return `${said.map(intervalKey).join(' or ')} ${spread.unit}`;
}
