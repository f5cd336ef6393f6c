import type { IssueLine, IssuesSlice } from './slices/issues-slice.ts';

/** How many proposals have the issue of a line. */
export function proposalsHaving({ cells, runs }: IssueLine): number {
  return runs ? runs.reduce((sum, run) => sum + run.proposals, 0) : cells.length;
}

/** How many proposals a matrix shows. */
export function proposalsIn({ proposals, columns }: IssuesSlice): number {
  return columns ? columns.reduce((sum, column) => sum + column.proposals, 0) : proposals.length;
}
