import Papa from 'papaparse';
import { FORMULA } from '../../model/formula.ts';
import type { TableCell, Table } from '../../model/tables/table.ts';

/** What stands between the values of a list in one cell. No id, name or address holds it. */
// oxlint-disable-next-line parley/glue -- programs part the values here, in any language
export const SEPARATOR = ' | ';

/**
 * A table as CSV (RFC 4180) in UTF-8. Without a byte order mark: programs that read by the
 * descriptions beside the files would take it for a part of the first column's name. Text that a
 * spreadsheet would run begins with a stroke; numbers stay numbers.
 */
export function csvText(table: Table, rows: readonly TableCell[][]): string {
  const data = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.join(SEPARATOR) : cell)),
  );
  const fields = table.columns.map(({ name }) => name);
  return `${Papa.unparse([fields, ...data], { escapeFormulae: FORMULA })}\r\n`;
}
