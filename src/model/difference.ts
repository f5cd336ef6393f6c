import { headlineOf } from './agreement.ts';
import type { Cell } from './compare.ts';
import { byRung } from './ladder.ts';
import { quantityKey, sameInterval, spanOf, type Interval } from './quantities.ts';
import { byCode } from './text.ts';
import type { Quantity, Rung } from './types.ts';

/** How a cell stands to the same cell of the baseline. */
export type Difference =
  | { kind: 'same' }
  /** Both have a headline number; `by` is the change where both are exact. */
  | { kind: 'number'; from: Quantity; to: Quantity; by: number | null }
  /** One headline, but the accounts beside it differ: the span of all of them on both sides. */
  | { kind: 'span'; from: Interval; to: Interval }
  | { kind: 'words'; from: string; to: string }
  /** The baseline has nothing here. */
  | { kind: 'added' }
  /** This column has nothing where the baseline has something. */
  | { kind: 'dropped' };

const reported = (cell: Cell) => (cell.state === 'reported' ? cell.parts : []);

const textsOf = (cell: Cell) =>
  reported(cell)
    .flatMap(({ provision }) => provision.reports.map(({ text }) => text.toLowerCase()))
    .toSorted(byCode);

/** The distinct numbers of a cell as one string: cells with equal strings give the same numbers. */
function numbersOf(cell: Cell): string {
  const keys = reported(cell).flatMap(({ provision }) =>
    provision.reports.flatMap(({ quantity }) => (quantity ? [quantityKey(quantity)] : [])),
  );
  return [...new Set(keys)].toSorted(byCode).join('; ');
}

/**
 * What a cell says, as one string, for telling rows that differ. Numbers decide where there are any:
 * two reports that word one number differently do not make a difference.
 */
export function signatureOf(cell: Cell): string {
  if (cell.state !== 'reported') return cell.state;
  return numbersOf(cell) || [...new Set(textsOf(cell))].join('; ');
}

/** Whether the cells of a row say different things. */
export function differs(cells: readonly Cell[]): boolean {
  return new Set(cells.map(signatureOf)).size > 1;
}

/** The difference of a cell from that of the baseline, over all parts of both. */
export function differenceOf(base: Cell, cell: Cell): Difference {
  if (signatureOf(base) === signatureOf(cell)) return { kind: 'same' };
  const before = reported(base).flatMap(({ provision }) => provision.reports);
  const after = reported(cell).flatMap(({ provision }) => provision.reports);
  if (before.length === 0) return after.length === 0 ? { kind: 'same' } : { kind: 'added' };
  if (after.length === 0) return { kind: 'dropped' };
  const from = headlineOf(before)?.quantity;
  const to = headlineOf(after)?.quantity;
  if (from && to && sameInterval(from, to))
    return { kind: 'span', from: spanOfReports(before, from), to: spanOfReports(after, to) };
  if (from && to) {
    const by = isExact(from) && isExact(to) ? (to.min ?? 0) - (from.min ?? 0) : null;
    return { kind: 'number', from, to, by };
  }
  return { kind: 'words', from: ownText(before, after), to: ownText(after, before) };
}

type Worded = { text: string; attribution: { kind: Rung } };

/** The strongest text that the other side lacks: one that both have shows no change. Else the strongest. */
function ownText(reports: readonly Worded[], others: readonly Worded[]): string {
  const known = new Set(others.map(({ text }) => text.toLowerCase()));
  const ranked = byRung(reports);
  const own = ranked.find(({ text }) => !known.has(text.toLowerCase()));
  return (own ?? ranked[0])?.text ?? '';
}

function spanOfReports(
  reports: readonly { quantity: Quantity | null }[],
  only: Interval,
): Interval {
  return spanOf(reports.flatMap(({ quantity }) => quantity ?? [])) ?? only;
}

/** One number, and not "about" it: the difference of two guesses is no figure. */
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
