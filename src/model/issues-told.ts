import type { Dataset } from './types.ts';

/** The issues that a proposal or a position has, in the order of the dataset: the others have nothing to show, and no page. */
export function issuesTold({ issues, positions, rounds }: Dataset): Dataset['issues'] {
  const told = new Set([
    ...positions.map(({ issue }) => issue),
    ...rounds.flatMap(({ proposals }) =>
      proposals.flatMap(({ provisions }) => provisions.map(({ issue }) => issue)),
    ),
  ]);
  return issues.filter(({ id }) => told.has(id));
}
