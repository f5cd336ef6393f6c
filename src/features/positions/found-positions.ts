import { inOrderOfTime } from '../../model/positions-at.ts';
import type { PositionsPartOf, PositionsSlice } from '../../model/slices/positions-slice.ts';

/** Of all parts the positions of these parties, issue by issue in order of time, each once, with their sources. */
export function positionsOf(
  parties: readonly string[],
  { issues }: Pick<PositionsPartOf, 'issues'>,
  parts: readonly Pick<PositionsSlice, 'positions' | 'sources'>[],
): Pick<PositionsSlice, 'positions' | 'sources'> {
  const own = parts
    .flatMap(({ positions }) => positions)
    .filter(({ part, party }) => part === undefined && parties.includes(party.id));
  return {
    positions: issues.flatMap(({ id }) =>
      inOrderOfTime(own.filter(({ issue }) => issue.id === id)),
    ),
    sources: Object.assign({}, ...parts.map(({ sources }) => sources)) as PositionsSlice['sources'],
  };
}
