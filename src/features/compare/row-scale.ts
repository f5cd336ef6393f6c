import { versionsOf } from '../../model/agreement.ts';
import type { TermRow } from '../../model/compare.ts';
import { scaleOf, type Scale } from '../../ui/intervals.tsx';

/** One scale for a row, so that the eye can compare across columns; none where nothing differs. */
export function scaleOfRow(row: TermRow): Scale | null {
  const drawings = row.cells.flatMap((cell) =>
    'parts' in cell
      ? cell.parts.map(({ provision }) =>
          versionsOf(provision.reports).map(({ quantity, accounts }) => ({
            ...quantity,
            weight: accounts,
          })),
        )
      : [],
  );
  const drawn = drawings.flat();
  const scale = drawn.length > 1 ? scaleOf(drawn) : null;
  return scale && { ...scale, lines: Math.max(...drawings.map(({ length }) => length)) };
}
