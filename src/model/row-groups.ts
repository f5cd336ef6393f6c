import type { Column, TermRow } from './compare.ts';
import { isKnown, type DerivedRow } from './derived-rows.ts';
import type { FactRow } from './facts.ts';

/*
 * The one order of the rows of a comparison (decision 31): what people came for first. Page, frame and
 * everything that is taken away show the groups in this order.
 */

/** Which rows a comparison shows: what its columns have in common first, what differs, or all in their places. */
export const ROWS_SHOWN = ['common', 'differ', 'all'] as const;
export type RowsShown = (typeof ROWS_SHOWN)[number];

export type ComparedRow = FactRow | TermRow | DerivedRow;
export type RowsByKind = { facts: FactRow[]; terms: TermRow[]; derived: DerivedRow[] };

/** Rows that stand together: key figures, answers, an issue, what only some columns have, the facts. */
export type RowGroup = { rows: ComparedRow[] } & (
  | { kind: 'key' | 'answers' | 'some' | 'facts' }
  | { kind: 'issue'; issue: string }
  /** What only the column of this place has. */
  | { kind: 'only'; column: number }
);

/** The scope of the main term of an issue. */
const MAIN = 'all';

/**
 * The places of the columns that have something in a row. A cell of which the reader has hidden every account
 * has it still: a filter moves no row.
 */
function having(row: TermRow | DerivedRow): number[] {
  const has = (i: number) => {
    if ('figure' in row) return (row.cells[i] ?? []).some(isKnown);
    const cell = row.cells[i];
    return cell !== undefined && 'parts' in cell;
  };
  return [...row.cells.keys()].filter(has);
}

/** How many columns have a text, and so could have a term. */
const texts = (columns: readonly Column[]) =>
  columns.filter(({ proposals }) => proposals.length > 0).length;

/** Whether the texts of a comparison have any term in common. */
export function haveCommon(columns: readonly Column[], terms: readonly TermRow[]): boolean {
  const all = texts(columns);
  return all > 1 && terms.some((row) => having(row).length === all);
}

/**
 * Puts rows into their groups, in the order in which they are shown; every row stands in exactly one. Terms come
 * in reading order. Unless all rows are to stand in their places, what one column alone has is put together below
 * the rest, and in view of what is common what not all have, too; the key figures of the first phase stay.
 */
export function groupRows(
  { facts, terms, derived }: RowsByKind,
  columns: readonly Column[],
  keyIssues: readonly string[],
  shown: RowsShown,
): RowGroup[] {
  const all = texts(columns);
  const alone = (row: TermRow | DerivedRow) => shown !== 'all' && all > 1 && having(row).length < 2;
  const place = (row: TermRow | DerivedRow) =>
    'figure' in row ? keyIssues.length : keyIssues.indexOf(row.issue);
  const phase = ({ slot }: TermRow | DerivedRow) => slot ?? Number.POSITIVE_INFINITY;
  const main = [
    ...terms.filter(({ issue, scope }) => scope === MAIN && keyIssues.includes(issue)),
    ...derived,
  ];
  const key = main
    .filter((row) => row.slot === 1 || !alone(row))
    // By phase, and in each the computed figures below those that they can be compared with.
    .toSorted((a, b) => (a.slot === b.slot ? 0 : phase(a) - phase(b)) || place(a) - place(b));
  const rest = [...terms, ...derived].filter((row) => !key.includes(row));
  const lonely = rest.filter(alone);
  const some =
    shown === 'common'
      ? rest.filter((row) => !lonely.includes(row) && having(row).length < all)
      : [];
  const placed = rest.filter(
    (row): row is TermRow => 'issue' in row && !lonely.includes(row) && !some.includes(row),
  );
  const groups: RowGroup[] = [
    { kind: 'key', rows: key },
    { kind: 'answers', rows: facts.filter((row) => row.key === 'answers') },
    ...[...new Set(placed.map(({ issue }) => issue))].map((issue) => ({
      kind: 'issue' as const,
      issue,
      rows: placed.filter((row) => row.issue === issue),
    })),
    { kind: 'some', rows: some },
    ...columns.map((_, column) => ({
      kind: 'only' as const,
      column,
      rows: lonely.filter((row) => having(row)[0] === column),
    })),
    { kind: 'facts', rows: facts.filter((row) => row.key !== 'answers') },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
