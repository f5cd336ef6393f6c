import { headlineOf } from './agreement.ts';
import type { Cell, Column, Part, TermRow } from './compare.ts';
import type { DerivedPart, DerivedRow } from './derived-rows.ts';
import { differs } from './difference.ts';
import type { FactRow } from './facts.ts';
import { byRung } from './ladder.ts';
import { quantityKey } from './quantities.ts';
import { distinctResults } from './ratios.ts';

/*
 * The one rule of what differs: a row is left out where it says the same of every column. What
 * counts is what is said; how many accounts say it, and who, is evidence and no difference. Page, frame
 * and everything that is taken away show the rows that are left, so they cannot disagree.
 */

/** Whether the columns of a row differ. A column alone has nothing to differ from. */
export function rowDiffers(
  row: FactRow | TermRow | DerivedRow,
  columns: readonly Column[],
): boolean {
  /** A value of a proposal, under its name where its column holds several. */
  const named = (i: number, { proposal }: { proposal: { name: string } }, value: unknown) =>
    (columns[i]?.proposals.length ?? 0) > 1 ? [proposal.name, value] : value;
  if ('figure' in row)
    return unlike(
      row.cells.map((parts, i) => parts.map((part) => named(i, part, resultSign(part)))),
    );
  if (!('issue' in row)) return unlike(row.cells);
  // Numbers or words may be the same over all, and yet each side may lead with another.
  const lead = (cell: Cell, i: number) =>
    cell.state === 'reported'
      ? cell.parts.map((part) => named(i, part, partSign(part)))
      : cell.state;
  return differs(row.cells) || unlike(row.cells.map(lead));
}

/** Whether values differ, accounts apart. */
function unlike(values: readonly unknown[]): boolean {
  const signs = values.map((value) =>
    JSON.stringify(value, (key, inner: unknown) => (key === 'accounts' ? undefined : inner)),
  );
  return new Set(signs).size > 1;
}

/** What a part of a cell leads with: its headline, or the text of its strongest account. */
function partSign({ provision }: Part) {
  const headline = headlineOf(provision.reports);
  return headline
    ? headline.leads.map((lead) => `${lead.approximate ? '~' : ''}${quantityKey(lead)}`)
    : byRung(provision.reports)[0]?.text.toLowerCase();
}

/** The results of a computed figure, the one that stands for it first, or what is missing. */
function resultSign(part: DerivedPart) {
  if ('addition' in part) return part.addition.total;
  const { division } = part;
  if (division.basis === 'missing') return division.missing;
  return division.basis === 'across-speakers'
    ? [division.result]
    : distinctResults(division.sums).map(({ result }) => result);
}
