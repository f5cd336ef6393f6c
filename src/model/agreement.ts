import { bestRung, rungIndex } from './ladder.ts';
import { compareIntervals, quantityKey, sameInterval, shareAValue } from './quantities.ts';
import type { Quantity, Report, Rung } from './types.ts';

/**
 * How the numbers of a provision stand to each other.
 * - `words`: no account gives a number
 * - `one-report`: one account gives one
 * - `agree`: several give the same interval
 * - `overlap`: the intervals differ, but one value would satisfy all of them
 * - `differ`: no value satisfies all of them
 */
export type Agreement = 'words' | 'one-report' | 'agree' | 'overlap' | 'differ';

/** One distinct quantity, with the evidence for it. */
export type Version = {
  quantity: Quantity;
  /** How many accounts give exactly this interval. */
  accounts: number;
  /** The strongest rung among them. */
  rung: Rung;
};

/** What the comparison needs to know of a report; a report of the dataset and of a slice both fit. */
export type Evidence = Pick<Report, 'quantity'> & { attribution: { kind: Rung } };

type Quantified = Evidence & { quantity: Quantity };

function quantified(reports: readonly Evidence[]): Quantified[] {
  return reports.filter((report): report is Quantified => report.quantity !== null);
}

/**
 * Agreement of the reports of one provision. A report stands for one account however many sources
 * carry it; reports without a number neither agree nor disagree.
 */
export function agreementOf(reports: readonly Evidence[]): Agreement {
  const quantities = quantified(reports).map((report) => report.quantity);
  const [first, ...rest] = quantities;
  if (!first) return 'words';
  if (rest.length === 0) return 'one-report';
  if (rest.every((quantity) => sameInterval(first, quantity))) return 'agree';
  return shareAValue(quantities) ? 'overlap' : 'differ';
}

/**
 * The distinct quantities of a provision, most accounts first; ties go to the higher rung, then to
 * the smaller number so that the order never depends on the order in the file. The first is the
 * headline. A version is marked approximate only if every account of it says "about".
 */
export function versionsOf(reports: readonly Evidence[]): Version[] {
  const groups = new Map<string, Quantified[]>();
  for (const report of quantified(reports)) {
    const key = quantityKey(report.quantity);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()]
    .map((group) => ({
      quantity: {
        ...(group[0] as Quantified).quantity,
        approximate: group.every((report) => report.quantity.approximate),
      },
      accounts: group.length,
      rung: bestRung(group.map((report) => report.attribution.kind)),
    }))
    .toSorted(
      (a, b) =>
        b.accounts - a.accounts ||
        rungIndex(a.rung) - rungIndex(b.rung) ||
        compareIntervals(a.quantity, b.quantity),
    );
}

/** The figure that stands for a provision, with what disagrees beside it. */
export type Headline = {
  quantity: Quantity;
  accounts: number;
  /** Accounts that give a number at all. */
  of: number;
  /** The other versions, in order of size. */
  others: Quantity[];
  agreement: Agreement;
  /** All versions, the headline first. */
  versions: Version[];
};

/** The headline of a provision: the version that most accounts give. Null if none gives a number. */
export function headlineOf(reports: readonly Evidence[]): Headline | null {
  const versions = versionsOf(reports);
  const [first, ...others] = versions;
  if (!first) return null;
  return {
    quantity: first.quantity,
    accounts: first.accounts,
    of: quantified(reports).length,
    others: others.map((version) => version.quantity).toSorted(compareIntervals),
    agreement: agreementOf(reports),
    versions,
  };
}
