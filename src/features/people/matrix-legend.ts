import { createElement } from 'react';
import { peopleWords } from '#language/people.ts';
import type { RoomsBehind } from '../../model/slices/rooms-behind.ts';
import { behindKeys } from '../../parts/charts/legend-keys.ts';
import type { LegendKey } from '../../parts/charts/legend.tsx';
import { MarkShape } from '../../parts/charts/mark.tsx';
import type { RoleShape } from '../../model/room-marks.ts';
import { drawnAs, type MatrixRow } from './room-matrix.tsx';

/** What the marks of a matrix mean: of those that are in it, and of what lies behind them. */
export function legendOf(rows: readonly MatrixRow[], behind: RoomsBehind): LegendKey[] {
  const { axis, chapters, truces, sides } = behind;
  const marks = rows.flatMap((row) => row.marks);
  if (!axis || marks.length === 0) return [];
  const has = (shape: RoleShape) => marks.some((mark) => mark.shape === shape);
  const own = (shape: RoleShape, name: string, agreed = false): LegendKey => ({
    of: 'own',
    drawing: createElement(MarkShape, { ...drawnAs(shape), agreed }),
    name,
  });
  const agreed = marks.find((mark) => mark.agreed);
  return [
    ...(has('ring') ? [own('ring', peopleWords.ring)] : []),
    ...sides
      .filter(({ shape }) => has(shape))
      .map(({ shape, name }) => own(shape, peopleWords.inDelegation(name))),
    ...(has('cross') ? [own('cross', peopleWords.noSide)] : []),
    ...(agreed ? [own(agreed.shape, peopleWords.agreed, true)] : []),
    ...behindKeys({ axis, truces, chapters }),
  ];
}
