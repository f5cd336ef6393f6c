import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Table, TableCell, TableColumn } from '../../model/tables/table.ts';
import type { About } from '../../model/types.ts';
import { citedTitle, LICENCE } from './identity.ts';
import { tableSchema } from './table-schema.ts';

/** Rows that an engine takes or leaves together, by the least and the greatest value of each column in them. */
const ROWS_A_GROUP = 20_000;

type Physical = Pick<SchemaElement, 'type' | 'converted_type'>;

const TEXT: Physical = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
const TYPES: Record<TableColumn['type'], Physical> = {
  string: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  // As precise as it is known: a month is no day.
  date: TEXT,
  address: TEXT,
};

/** A column as Parquet describes it: three levels for a list, one for any other. */
function elements({ name, type, list, required }: TableColumn): SchemaElement[] {
  if (!list) return [{ name, ...TYPES[type], repetition_type: required ? 'REQUIRED' : 'OPTIONAL' }];
  return [
    { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TYPES[type], repetition_type: 'REQUIRED' },
  ];
}

/**
 * A table as a Parquet file, compressed with Snappy: lists are lists, days are days, and text stands as it is
 * in the data, also where a spreadsheet would run it. What the table and its columns mean stands in the file's
 * own notes, as `description` and as a Table Schema. The same rows always give the same bytes.
 */
export function parquetFile(table: Table, rows: readonly TableCell[][], about: About): Uint8Array {
  const { columns, name, description } = table;
  const bytes = parquetWriteBuffer({
    schema: [{ name, num_children: columns.length }, ...columns.flatMap(elements)],
    columnData: columns.map((column, i) => ({
      name: column.name,
      data: rows.map((row) => valueIn(column, row[i] ?? null)),
    })),
    rowGroupSize: ROWS_A_GROUP,
    createdBy: 'Parley',
    kvMetadata: [
      { key: 'title', value: citedTitle(about) },
      { key: 'version', value: about.version },
      { key: 'license', value: LICENCE.url },
      { key: 'description', value: description },
      { key: 'table_schema', value: JSON.stringify(tableSchema(table, 'parquet')) },
    ],
  });
  return new Uint8Array(bytes);
}

/** A day is told the writer as its first moment. */
function valueIn({ type, list }: TableColumn, cell: TableCell): TableCell | Date {
  if (type === 'day' && !list && cell !== null) return new Date(`${String(cell)}T00:00:00Z`);
  return cell;
}
