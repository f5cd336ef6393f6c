import type { NamesSlice } from './slices/names-slice.ts';

/** What can be a column of a comparison: its name, whether it is a round or a proposal, and its first day. */
export type ColumnName = { name: string; kind: 'round' | 'proposal'; date: string };

/** Everything that can be a column of a comparison, by id. */
export function columnNames(index: NamesSlice): Map<string, ColumnName> {
  return new Map<string, ColumnName>([
    ...index.rounds.map(
      (round) => [round.id, { name: round.title, kind: 'round', date: round.dates.start }] as const,
    ),
    ...index.rounds.flatMap((round) =>
      round.proposals.map((p) => [p.id, { name: p.name, kind: 'proposal', date: p.date }] as const),
    ),
  ]);
}
