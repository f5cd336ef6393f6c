import { columns } from '#language/intake-columns.ts';
import { sheets } from '#language/intake-sheets.ts';
import type { Book, Cell, Row, Sheet } from './book.ts';
import type { Dataset } from '../model/types.ts';
import { knownOf } from './rows/known.ts';
import type { RowCells } from './rows/encode.ts';
import { rowsOfSheet } from './rows/write-sheets.ts';
import type { SheetPlan } from './workbook/columns.ts';
import { WORKBOOK } from './workbook/plan.ts';

/**
 * A dataset as a workbook with ids, of which `readBooks` makes the same dataset. Sheets that nothing stands in are left
 * out; so are columns that no row of a sheet fills, the required ones apart.
 */
export function bookOf(data: Dataset, file: string = 'parley.xlsx'): Book {
  const known = knownOf(data);
  const written = WORKBOOK.flatMap((plan): Sheet | [] => {
    const rows = rowsOfSheet(plan, data, known);
    return rows.length === 0 ? [] : sheetOf(plan, rows);
  });
  return { file, form: 'xlsx', sheets: written };
}

const cell = (written: string): Cell => ({ written, kind: 'text' });

function sheetOf(plan: SheetPlan, rows: readonly RowCells[]): Sheet {
  const filled = new Set(rows.flatMap((row) => [...row.keys()]));
  const shown = plan.columns.filter(
    ({ key, empty }) => key === 'mark' || empty === 'must' || filled.has(key),
  );
  const heading: Row = { at: 1, cells: shown.map(({ key }) => cell(columns[key].name)) };
  return {
    name: sheets[plan.key].name,
    rows: [
      heading,
      ...rows.map((cells, i) => ({
        at: i + 2,
        cells: shown.map(({ key }) => cells.get(key) ?? null),
      })),
    ],
  };
}
