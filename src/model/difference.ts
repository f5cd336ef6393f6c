import { headlineOf, leadsKey, type Headline } from './agreement.ts';
import type { Cell, Part } from './compare.ts';
import { rungIndex } from './ladder.ts';
import { quantityKey } from './quantities.ts';
import { byCode, likeness, wordKey } from './text.ts';
import type { ResolvedQuantity } from './slices/resolve.ts';
import type { Quantity } from './types.ts';

/*
 * The one engine of difference: a comparison with a baseline and the page of what changed both ask it.
 * Numbers decide where both sides have any: what moves is the headline, or what other accounts say beside
 * it. A range over all accounts is never made: nobody gives it. Where not both have numbers, the words decide.
 */

/** The headline of each side: one version, or several that tie. */
type Leads = Headline['leads'];

/** How a cell stands to the same cell of the baseline, or of the earlier text. */
export type Difference =
  | { kind: 'same' }
  /** Neither has the term, but not for one reason: one is said not to have it, of the other nobody says. */
  | { kind: 'neither' }
  /** Of one side the reader has hidden every account: that cannot be compared. */
  | { kind: 'filtered' }
  /** Another headline. `by` is the change where both are one exact number. */
  | { kind: 'number'; from: Leads; to: Leads; by: number | null }
  /** One headline, beside which other accounts say something else: what they say on each side. */
  | { kind: 'others'; from: ResolvedQuantity[]; to: ResolvedQuantity[] }
  /** Other words, or a number on one side alone: the two accounts that are most alike. */
  | { kind: 'words'; from: string; to: string }
  /** Only this side has the term. `denied`: the other is said not to have it; else nobody reports it. */
  | { kind: 'added'; denied: boolean }
  /** Only the other side has the term. `denied`: this one is said not to have it. */
  | { kind: 'dropped'; denied: boolean };

type Reports = Part['provision']['reports'];

/** All accounts of a cell that has the term; null where it has not. */
function reportsIn(cell: Cell): Reports | null {
  return cell.state === 'reported'
    ? cell.parts.flatMap(({ provision }) => provision.reports)
    : null;
}

/**
 * What a cell says, as one string, for telling rows that differ: headline and other versions where it has
 * numbers, else its wordings.
 */
export function signatureOf(cell: Cell): string {
  const reports = reportsIn(cell);
  if (!reports) return cell.state;
  const headline = headlineOf(reports);
  if (headline) return [leadsKey(headline), ...headline.others.map(quantityKey)].join('; ');
  return [...new Set(reports.map(({ text }) => wordKey(text)))].toSorted(byCode).join('; ');
}

/** Whether the cells of a row say different things. */
export function differs(cells: readonly Cell[]): boolean {
  return new Set(cells.map(signatureOf)).size > 1;
}

/** The difference of a cell from that of the baseline, over all parts of both. */
export function differenceOf(base: Cell, cell: Cell): Difference {
  if (base.state === 'filtered' || cell.state === 'filtered') return { kind: 'filtered' };
  if (signatureOf(base) === signatureOf(cell)) return { kind: 'same' };
  const [before, after] = [reportsIn(base), reportsIn(cell)];
  if (!before && !after) return { kind: 'neither' };
  if (!before) return { kind: 'added', denied: base.state === 'absent' };
  if (!after) return { kind: 'dropped', denied: cell.state === 'absent' };
  return numbersDiffer(before, after) ?? { kind: 'words', ...wordsThatDiffer(before, after) };
}

/** What moved; null where not both sides have a number. */
function numbersDiffer(before: Reports, after: Reports): Difference | null {
  const [from, to] = [headlineOf(before), headlineOf(after)];
  if (!from || !to) return null;
  if (leadsKey(from) === leadsKey(to)) return { kind: 'others', from: from.others, to: to.others };
  return { kind: 'number', from: from.leads, to: to.leads, by: changeOf(from.leads, to.leads) };
}

/** By how much a number changed; null where either side has not one exact number, or another unit. */
function changeOf([from, ...ties]: Leads, [to, ...others]: Leads): number | null {
  if (ties.length + others.length > 0 || from.unit !== to.unit) return null;
  return isExact(from) && isExact(to) ? (to.min ?? 0) - (from.min ?? 0) : null;
}

/**
 * The two texts that are most alike, one of each side, out of those that the other side lacks: a text
 * that both have shows no change. Of equally alike ones the strongest.
 */
function wordsThatDiffer(before: Reports, after: Reports): { from: string; to: string } {
  const pairs = ownOf(before, after).flatMap((a) =>
    ownOf(after, before).map((b) => ({
      from: a.text,
      to: b.text,
      alike: likeness(a.text, b.text),
      rung: rungIndex(a.attribution.kind) + rungIndex(b.attribution.kind),
      // Whichever side is the earlier one, the same two texts are chosen.
      key: [a.text, b.text].toSorted(byCode).join('; '),
    })),
  );
  const [best] = pairs.toSorted(
    (a, b) => b.alike - a.alike || a.rung - b.rung || byCode(a.key, b.key),
  );
  return { from: best?.from ?? '', to: best?.to ?? '' };
}

/** The accounts of which the other side lacks the words; all where it lacks none. */
function ownOf(reports: Reports, others: Reports): Reports {
  const known = new Set(others.map(({ text }) => wordKey(text)));
  const own = reports.filter(({ text }) => !known.has(wordKey(text)));
  return own.length > 0 ? own : reports;
}

/** One number, and not "about" it: the difference of two approximate numbers is no figure. */
function isExact({ min, max, approximate }: Quantity): boolean {
  return min !== null && min === max && !approximate;
}

/** What one list has that the other lacks, by id. */
export function setDifference<T extends { id: string }>(
  base: readonly T[],
  list: readonly T[],
): { added: T[]; dropped: T[] } {
  return {
    added: list.filter(({ id }) => !base.some((other) => other.id === id)),
    dropped: base.filter(({ id }) => !list.some((other) => other.id === id)),
  };
}
