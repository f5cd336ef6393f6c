import { positionsWords } from '#language/positions.ts';
import { attribution } from '../../messages/attribution.ts';
import { words } from '../../messages/words.ts';
import { kindOf } from '../../model/ladder.ts';
import { datedSince, lastKnown, positionGrid } from '../../model/positions-at.ts';
import type { PositionsSlice } from '../../model/slices/positions-slice.ts';

type Cell = string | null;

/**
 * The rows behind the picture of a day: every position that it holds, by issue and party, each with whether it is the
 * one that is shown.
 */
export function tableAt(
  { positions, sources }: Pick<PositionsSlice, 'positions' | 'sources'>,
  chosen: readonly string[],
  day: string | null,
): { columns: readonly string[]; rows: Cell[][] } {
  const grid = positionGrid(positions, chosen, positions.length);
  const cells = [...grid.rows.flatMap((row) => row.cells), ...grid.alone.map(({ cell }) => cell)];
  const rows = cells.flatMap((cell) => {
    const known = lastKnown(cell.positions, sources, day);
    return (known?.steps ?? []).map((step): Cell[] => [
      step.issue.name,
      step.party.name,
      step.date,
      step === known?.last ? positionsWords.yes : positionsWords.no,
      step.text,
      attribution(step.attribution),
      words.evidenceKinds[kindOf(step.attribution.kind)].name,
      step.id,
      datedSince(step, sources),
      step.sources.flatMap((id) => sources[id]?.url ?? []).join(' '),
    ]);
  });
  return { columns: positionsWords.columns, rows };
}
