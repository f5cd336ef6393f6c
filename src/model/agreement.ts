import { bestRung, rungIndex } from './ladder.ts';
import {
  compareIntervals,
  compareNamed,
  quantityKey,
  sameInterval,
  shareAValue,
} from './quantities.ts';
import type { ResolvedQuantity } from './slices/resolve.ts';
import type { Quantity, Rung } from './types.ts';

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
export type Version<Q extends Quantity = ResolvedQuantity> = {
  quantity: Q;
  /** How many accounts give exactly this interval. */
  accounts: number;
  /** The strongest rung among them. */
  rung: Rung;
};

/** What the comparison needs to know of a report; a report of the dataset and of a slice both fit. */
export type Evidence<Q extends Quantity = ResolvedQuantity> = {
  quantity: Q | null;
  attribution: { kind: Rung };
};

type Quantified<Q extends Quantity> = Evidence<Q> & { quantity: Q };

function quantified<Q extends Quantity>(reports: readonly Evidence<Q>[]): Quantified<Q>[] {
  return reports.filter((report): report is Quantified<Q> => report.quantity !== null);
}

/**
 * Agreement of the reports of one provision. A report stands for one account however many sources
 * carry it; reports without a number neither agree nor disagree.
 */
export function agreementOf(reports: readonly Evidence<Quantity>[]): Agreement {
  const quantities = quantified(reports).map((report) => report.quantity);
  const [first, ...rest] = quantities;
  if (!first) return 'words';
  if (rest.length === 0) return 'one-report';
  if (rest.every((quantity) => sameInterval(first, quantity))) return 'agree';
  return shareAValue(quantities) ? 'overlap' : 'differ';
}

/**
 * The distinct quantities of a provision, most accounts first; ties go to the higher rung, then to
 * the smaller number so that the order never depends on the order in the file. A version is marked approximate only if every account of it says "about", and it is said in
 * weeks, months or years only if every account of it says it so.
 */
export function versionsOf<Q extends Quantity>(reports: readonly Evidence<Q>[]): Version<Q>[] {
  const groups = new Map<string, Quantified<Q>[]>();
  for (const report of quantified(reports)) {
    const key = quantityKey(report.quantity);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()]
    .map((group) => ({
      quantity: {
        ...commonlySaid(group.map(({ quantity }) => quantity)),
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

/** One of several equal quantities, in the unit of its source where all of them are said in that. */
function commonlySaid<Q extends Quantity>(quantities: readonly Q[]): Q {
  const { said, ...plain } = quantities[0] as Q;
  const all = quantities.every((quantity) => said?.unit === quantity.said?.unit);
  return (said && all ? { ...plain, said } : plain) as Q;
}

/** The figure that stands for a provision, with what disagrees beside it. */
export type Headline<Q extends Quantity = ResolvedQuantity> = {
  /**
   * The version that most accounts give; several where as many give each of them, in order of size. Which
   * of those has the stronger accounts decides nothing: that would hide the tie.
   */
  leads: [Q, ...Q[]];
  /** How many accounts give each of them. */
  accounts: number;
  /** Accounts that give a number at all. */
  of: number;
  /** The versions that fewer accounts give, in order of size. */
  others: Q[];
  agreement: Agreement;
  /** All versions, the headline first. */
  versions: Version<Q>[];
};

/**
 * The headline of a provision: the version that most accounts give, or those that tie. Null if none gives
 * a number.
 */
export function headlineOf<Q extends Quantity>(
  reports: readonly Evidence<Q>[],
): Headline<Q> | null {
  const versions = versionsOf(reports);
  const accounts = versions[0]?.accounts ?? 0;
  const ofThese = (tied: boolean) =>
    versions
      .filter((version) => (version.accounts === accounts) === tied)
      .map(({ quantity }) => quantity)
      .toSorted(compareNamed);
  const [first, ...tied] = ofThese(true);
  if (!first) return null;
  return {
    leads: [first, ...tied],
    accounts,
    of: quantified(reports).length,
    others: ofThese(false),
    agreement: agreementOf(reports),
    versions,
  };
}

/** Whether two headlines say the same: the same versions lead, however many accounts give them. */
export function sameLeads(a: Pick<Headline<Quantity>, 'leads'>, b: typeof a): boolean {
  return leadsKey(a) === leadsKey(b);
}

/** One key for what a headline says; the mark "about" is not part of the number. */
export function leadsKey({ leads }: Pick<Headline<Quantity>, 'leads'>): string {
  return leads.map(quantityKey).join(' or ');
}
