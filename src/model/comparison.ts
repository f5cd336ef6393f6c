import { alignTerms, type Cell, type Column, type TermRow } from './compare.ts';
import { derivedRows, type DerivedRow } from './derived-rows.ts';
import { differenceOf, type Difference } from './difference.ts';
import { filterClaims, type EvidenceFilter } from './evidence-filter.ts';
import { factsOf, IN_HEAD, type FactRow } from './facts.ts';
import { rowDiffers } from './only-differences.ts';
import {
  groupRows,
  haveCommon,
  type ComparedRow,
  type RowGroup,
  type RowsShown,
} from './row-groups.ts';
import type { Edition } from './slices/edition.ts';
import type { IssueName } from './slices/index-slice.ts';
import type { ComputedFigure } from './types.ts';

/** What the reader asks of a comparison, beside its columns. */
export type ComparisonOptions = EvidenceFilter & {
  /** Id of the column from which the others show their difference. */
  base: string | null;
  rows: RowsShown;
};

/** Which edition of which dataset is compared. */
export type NamedEdition = Pick<Edition, 'title' | 'version' | 'date' | 'keyIssues'>;

/** A comparison as it is shown, copied, downloaded and printed: values, and no words. */
export type Comparison = {
  columns: readonly Column[];
  issues: readonly IssueName[];
  /** The edition of the dataset in which all this stands. */
  edition: NamedEdition;
  options: ComparisonOptions;
  /** Place of the baseline among the columns; null without one. */
  base: number | null;
  /** Whether the texts have any term in common. */
  common: boolean;
  /** Which rows are shown: where nothing is common, all of them instead. */
  rows: RowsShown;
  /** All rows that are shown, in the order in which they are shown. */
  groups: RowGroup[];
  /** The same rows, by what they are. */
  facts: FactRow[];
  terms: TermRow[];
  derived: DerivedRow[];
  /** Rows of every kind that are hidden because the columns say the same. */
  hidden: number;
  /** The rows of terms with those that are hidden: what an empty cell may have elsewhere. */
  allTerms: TermRow[];
};

/** What a comparison takes from the dataset beside its columns. */
export type Names = {
  issues: readonly IssueName[];
  computed: readonly ComputedFigure[];
  edition: NamedEdition;
};

/** Puts columns side by side: aligned, filtered, with computed rows, in groups, and only differences if asked. */
export function buildComparison(
  columns: readonly Column[],
  names: Names,
  options: ComparisonOptions,
): Comparison {
  // Answers are accounts too: the filter holds for them as well.
  const shown = columns.map((column) => ({
    ...column,
    proposals: column.proposals.map((proposal) => ({
      ...proposal,
      responses: filterClaims(proposal.responses, options, column.sources).kept,
    })),
  }));
  const facts = factsOf(shown);
  const allTerms = alignTerms(columns, names.issues, options);
  // Sums are made from all rows: an input that is the same everywhere is still an input.
  const derived = derivedRows(columns, allTerms, names.computed);
  const common = haveCommon(columns, allTerms);
  const asked = options.rows === 'common' && !common ? 'all' : options.rows;
  const stays = (row: ComparedRow) =>
    asked !== 'differ' || IN_HEAD.has(row.key) || rowDiffers(row, columns);
  const left = {
    facts: facts.filter(stays),
    terms: allTerms.filter(stays),
    derived: derived.filter(stays),
  };
  const groups = groupRows(left, columns, names.edition.keyIssues, asked);
  const rows = groups.flatMap((group) => group.rows);
  const base = columns.findIndex(({ id }) => id === options.base);
  return {
    columns: shown,
    issues: names.issues,
    edition: names.edition,
    options,
    base: base === -1 ? null : base,
    common,
    rows: asked,
    groups,
    facts: rows.filter((row): row is FactRow => !('slot' in row)),
    terms: rows.filter((row): row is TermRow => 'issue' in row),
    derived: rows.filter((row): row is DerivedRow => 'figure' in row),
    hidden: facts.length + allTerms.length + derived.length - rows.length,
    allTerms,
  };
}

/**
 * How the cell of a column stands to that of the baseline, as it is said. Null for the baseline itself
 * and without one; where the reader has hidden one side; and where both have nothing, each in another
 * way: one text is said not to have the term, of the other nobody says.
 */
export function againstBase(
  { base }: Pick<Comparison, 'base'>,
  cells: readonly Cell[],
  column: number,
): Difference | null {
  const [from, cell] = [base === null ? undefined : cells[base], cells[column]];
  if (!from || !cell || base === column) return null;
  const difference = differenceOf(from, cell);
  return difference.kind === 'filtered' || difference.kind === 'neither' ? null : difference;
}
