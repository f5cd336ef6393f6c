import type { IndexSlice } from './slices/index-slice.ts';

/** What can be a column of a comparison: its name, and whether it is a round or a proposal. */
export type ColumnName = { name: string; kind: 'round' | 'proposal' };

/** Everything that can be a column of a comparison, by id. */
export function columnNames(index: IndexSlice): Map<string, ColumnName> {
  return new Map<string, ColumnName>([
    ...index.rounds.map((round) => [round.id, { name: round.title, kind: 'round' }] as const),
    ...index.rounds.flatMap((round) =>
      round.proposals.map((p) => [p.id, { name: p.name, kind: 'proposal' }] as const),
    ),
  ]);
}
