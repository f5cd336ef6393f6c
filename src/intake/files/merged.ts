import { cellName, type Cell } from '../book.ts';
import type { SheetMaker } from './cells.ts';
import { Refused } from './problems.ts';

/** An area of cells: columns from 0, rows from 1, both ends in it. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** So many areas and steps in a sheet: areas that lie upon each other could ask for more than a day has. */
const MOST_STEPS = 2_000_000;

/** The name of an area, as spreadsheet programs write it: "A2:A5". */
export const areaName = ({ left, right, top, bottom }: Area) =>
  `${cellName(left, top)}:${cellName(right, bottom)}`;

/**
 * Repeats the value of each merged area downward, into rows that have a value of their own, and tells it. Not to the
 * right: there the area is a heading over several columns, and no value of theirs.
 *
 * @throws Refused where there is no end of them
 */
export function repeatMerged(maker: SheetMaker, areas: readonly Area[]): void {
  const rows = maker.inOrder();
  const cellsOf = rows.map(({ cells }) => cells);
  const indexOf = new Map(rows.map(({ at }, index) => [at, index]));
  let steps = 0;
  for (const area of areas) {
    const first = indexOf.get(area.top);
    const value = first === undefined ? undefined : cellsOf[first]?.[area.left];
    if (first === undefined || !value || area.bottom <= area.top) continue;
    let count = 0;
    for (let i = first + 1; (rows[i]?.at ?? Infinity) <= area.bottom; i++) {
      if ((steps += 1) > MOST_STEPS)
        throw new Refused('damaged', { written: 'sheet', sheet: maker.name });
      const cells = cellsOf[i];
      if (!cells || cells[area.left]) continue;
      cellsOf[i] = withCell(cells, area.left, { ...value, repeated: true });
      count += 1;
    }
    if (count > 0)
      maker.tell('merged', { row: area.top, column: area.left, written: areaName(area), count });
  }
  maker.replace(rows.map((row, i) => ({ ...row, cells: cellsOf[i] ?? row.cells })));
}

function withCell(cells: readonly (Cell | null)[], column: number, cell: Cell): (Cell | null)[] {
  const length = Math.max(cells.length, column + 1);
  return Array.from({ length }, (_, i) => (i === column ? cell : (cells[i] ?? null)));
}
