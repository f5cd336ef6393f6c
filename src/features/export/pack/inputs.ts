import { inputsOf, type Cited } from '../../../model/cited-reports.ts';
import type { Column } from '../../../model/compare.ts';
import type { Comparison } from '../../../model/comparison.ts';
import type { DerivedPart } from '../../../model/derived-rows.ts';

type Inputs = { column: Column; proposal: DerivedPart['proposal']; reports: Cited['report'][] };

/** The inputs of sums that no row shows: accounts without a number, each once, by proposal. */
export function hiddenInputs(
  { columns, derived }: Comparison,
  shown: ReadonlyMap<string, number>,
): Inputs[] {
  const seen = new Set<string>();
  return derived.flatMap(({ cells }) =>
    cells.flatMap((parts, i) => {
      const column = columns[i];
      if (!column) return [];
      return parts.map((part): Inputs => ({
        column,
        proposal: part.proposal,
        reports: inputsOf(part).filter(({ id }) => !shown.has(id) && !seen.has(id) && seen.add(id)),
      }));
    }),
  );
}
