import { columnOf, type Column } from '../model/compare.ts';
import { buildComparison, type Comparison, type ComparisonOptions } from '../model/comparison.ts';
import { editionOf } from '../model/slices/edition.ts';
import { indexSlice } from '../model/slices/index-slice.ts';
import { roundSlices } from '../model/slices/round-slice.ts';
import { tinyData } from './tiny.ts';

/* Comparisons for tests. */

export const OUTLINE = '2001-02-11-outline';
export const EMPTY_ROUND = '2001-03-eastland';
export const ANSWER = '2001-07-southland-outline';
export const ADDRESS = 'https://parley.example/compare/?p=a.b';

const data = tinyData();
const slices = data.rounds.map((round) => roundSlices(data).round(round));
const { issues, computed } = indexSlice(data);

/** The edition of the tiny dataset. */
export const EDITION = editionOf(data);

/** The columns of all kinds that the tiny dataset has: two proposals and a round without one. */
export function tinyColumns(): Column[] {
  return [OUTLINE, EMPTY_ROUND, ANSWER].map((id) => {
    const column = slices.map((slice) => columnOf(id, slice)).find((found) => found !== null);
    if (!column) throw new Error(`no round holds ${id}`);
    return column;
  });
}

export function comparisonOf(
  columns: readonly Column[] = tinyColumns(),
  options: Partial<ComparisonOptions> = {},
): Comparison {
  return buildComparison(
    columns,
    { issues, computed, edition: EDITION },
    {
      rung: null,
      asOf: null,
      base: null,
      rows: 'all',
      ...options,
    },
  );
}

/** The columns with every text of every account replaced. */
export function withTexts(text: (id: string) => string): Column[] {
  return tinyColumns().map((column) => ({
    ...column,
    proposals: column.proposals.map((proposal) => ({
      ...proposal,
      provisions: proposal.provisions.map((provision) => ({
        ...provision,
        reports: provision.reports.map((report) => ({ ...report, text: text(report.id) })),
      })),
    })),
  }));
}

/** The ids of the accounts that a comparison keeps. */
export function keptIds({ terms }: Comparison): string[] {
  const ids = terms
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => ('parts' in cell ? cell.parts : []))
    .flatMap(({ provision }) => provision.reports.map(({ id }) => id));
  return [...new Set(ids)].toSorted();
}
