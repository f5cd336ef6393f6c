import { alignTerms, type Column, type TermRow } from './compare.ts';
import { derivedRows, type DerivedRow } from './derived-rows.ts';
import { differs } from './difference.ts';
import { filterClaims, type EvidenceFilter } from './evidence-filter.ts';
import type { IssueName } from './slices/index-slice.ts';

/** What the reader asks of a comparison, beside its columns. */
export type ComparisonOptions = EvidenceFilter & {
  /** Id of the column from which the others show their difference. */
  base: string | null;
  onlyDifferences: boolean;
};

/** A comparison as it is shown, copied, downloaded and printed. */
export type Comparison = {
  columns: readonly Column[];
  issues: readonly IssueName[];
  options: ComparisonOptions;
  /** Place of the baseline among the columns; null without one. */
  base: number | null;
  terms: TermRow[];
  derived: DerivedRow[];
  /** Rows of terms that are hidden because the columns say the same. */
  hidden: number;
};

/** Puts columns side by side: aligned, filtered, with computed rows, and only differences if asked. */
export function buildComparison(
  columns: readonly Column[],
  issues: readonly IssueName[],
  options: ComparisonOptions,
): Comparison {
  const all = alignTerms(columns, issues, options);
  // Answers are accounts too: the filter holds for them as well.
  const shown = columns.map((column) => ({
    ...column,
    proposals: column.proposals.map((proposal) => ({
      ...proposal,
      responses: filterClaims(proposal.responses, options, column.sources).kept,
    })),
  }));
  const terms = options.onlyDifferences ? all.filter(({ cells }) => differs(cells)) : all;
  const base = columns.findIndex(({ id }) => id === options.base);
  return {
    columns: shown,
    issues,
    options,
    base: base === -1 ? null : base,
    terms,
    // Sums are made from all rows: an input that is the same everywhere is still an input.
    derived: derivedRows(columns, all),
    hidden: all.length - terms.length,
  };
}
