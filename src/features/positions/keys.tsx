import { positionsWords } from '#language/positions.ts';
import { exactly } from '../../model/dates.ts';
import { isKnownBy, lastKnown, positionGrid } from '../../model/positions-at.ts';
import type { PositionsSlice } from '../../model/slices/positions-slice.ts';
import { behindKeys } from '../../parts/charts/legend-keys.ts';
import type { LegendKey } from '../../parts/charts/legend.tsx';

/** The marks that the picture of a day holds, and no others. */
export function keysOf(
  { positions, sources, axis, truces }: PositionsSlice,
  chosen: readonly string[],
  day: string | null,
): LegendKey[] {
  const { legend } = positionsWords;
  const grid = positionGrid(positions, chosen, positions.length);
  const cells = [...grid.rows.flatMap(({ cells }) => cells), ...grid.alone.map(({ cell }) => cell)];
  const known = cells.flatMap((cell) => lastKnown(cell.positions, sources, day) ?? []);
  const keys: LegendKey[] = [];
  if (known.length > 0)
    keys.push({
      of: 'own',
      name: legend.last,
      drawing: <circle r="5.5" className="fill-accent" />,
    });
  if (known.some(({ steps }) => steps.length > 1))
    keys.push({ of: 'own', name: legend.earlier, drawing: <circle r="3" className="fill-soft" /> });
  const isMonth = positions.some(
    (position) =>
      position.date !== null &&
      exactly(position.date).length === 7 &&
      (chosen.length === 0 || chosen.includes(position.party.id)) &&
      isKnownBy(position, sources, day),
  );
  if (isMonth)
    keys.push({
      of: 'own',
      name: legend.month,
      drawing: (
        <>
          <line x1="-5" x2="8" strokeWidth="3" className="stroke-soft" />
          <circle cx="-5" r="3" className="fill-soft" />
        </>
      ),
    });
  keys.push(...behindKeys({ axis, truces }));
  if (axis && day !== null && day >= axis.from && day <= axis.to)
    keys.push({
      of: 'own',
      name: legend.day,
      drawing: <line y1="-8" y2="8" className="stroke-edge" />,
    });
  return keys;
}
