import { columnOf, type Column } from '../model/compare.ts';
import { buildComparison, type Comparison, type ComparisonOptions } from '../model/comparison.ts';
import { editionOf } from '../model/slices/edition.ts';
import { indexSlice } from '../model/slices/index-slice.ts';
import { roundSlices } from '../model/slices/round-slice.ts';
import { realData } from './downloads-fixture.ts';

/** Every column of the dataset that a reader can compare, and what puts some of them side by side. */
export async function realComparisons() {
  const data = await realData();
  const { issues, computed } = indexSlice(data);
  const edition = editionOf(data);
  const slices = roundSlices(data);
  const columns: Column[] = data.rounds.flatMap((round) => {
    const slice = slices.round(round);
    return [round.id, ...round.proposals.map(({ id }) => id)].flatMap(
      (id) => columnOf(id, slice) ?? [],
    );
  });
  const compared = (side: readonly Column[], options: ComparisonOptions): Comparison =>
    buildComparison(side, { issues, computed, edition }, options);
  return { columns, compared };
}
