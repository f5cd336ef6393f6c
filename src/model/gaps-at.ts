import { daysBetween, daysOf } from './dates.ts';
import { spanOf, type Interval } from './quantities.ts';
import type { TabledTerm, TabledText } from './slices/tabled-terms.ts';

/** The numbers that two parties gave of one term, each in the last text that it alone tabled and that gives one. */
export type Gap = {
  term: TabledTerm;
  texts: readonly [TabledText, TabledText];
  /** Days gapBetween the two texts; null where the date of one is less than a day. */
  apart: number | null;
};

/** From where to where no number of either text lies gapBetween them; null where they meet. An open end has no nearer one. */
export function gapBetween([one, other]: Gap['texts']): { from: number; to: number } | null {
  const [a, b] = [spanOf(numbersOf(one)), spanOf(numbersOf(other))];
  if (!a || !b) return null;
  const isBelow = (low: Interval, high: Interval) =>
    low.max !== null && high.min !== null && low.max < high.min;
  if (isBelow(a, b)) return { from: a.max ?? 0, to: b.min ?? 0 };
  return isBelow(b, a) ? { from: b.max ?? 0, to: a.min ?? 0 } : null;
}

const numbersOf = ({ reports }: TabledText) => reports.map(({ quantity }) => quantity);

/** What of a text was known by a day: its accounts that had been published; null where none had, or it came later. */
function knownOf(text: TabledText, day: string | null): TabledText | null {
  if (day !== null && daysOf(text.proposal.date).first > day) return null;
  const reports = text.reports.filter(
    ({ known }) => day === null || (known !== null && known <= day),
  );
  return reports.length === 0 ? null : { ...text, reports };
}

/**
 * Terms for which two parties gave numbers that had been published by a day (null: by now), the newest first. Nothing is averaged and
 * nothing is taken over from a text that others tabled, too: its numbers are not those of one party.
 */
export function gapsAt(
  terms: readonly TabledTerm[],
  parties: readonly [string, string],
  day: string | null,
): Gap[] {
  const lastOf = ({ texts }: TabledTerm, party: string): TabledText | undefined =>
    texts.flatMap((text) => (text.party === party ? (knownOf(text, day) ?? []) : [])).at(-1);
  const gaps = terms.flatMap((term): Gap[] => {
    const [one, other] = [lastOf(term, parties[0]), lastOf(term, parties[1])];
    if (!one || !other) return [];
    const dates = [one.proposal.date, other.proposal.date];
    const isWhole = dates.every((date) => daysOf(date).first === date);
    const apart = isWhole ? Math.abs(daysBetween(one.proposal.date, other.proposal.date)) : null;
    return [{ term, texts: [one, other], apart }];
  });
  const newest = ({ texts }: Gap) =>
    texts.map(({ proposal }) => daysOf(proposal.date).first).toSorted()[1] ?? '';
  return gaps.toSorted((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0));
}
