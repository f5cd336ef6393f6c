import type { TableColumn, Table } from '../../model/tables/table.ts';
import { SEPARATOR } from './csv-text.ts';

/** A date as precisely as it is known, as an expression that matches it whole. */
export const PARTIAL_DATE = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

const TYPES: Record<TableColumn['type'], { type: string; format?: string }> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'date' },
  date: { type: 'string' },
  address: { type: 'string', format: 'uri' },
};

/** The description of a column for people; a list says how it is written in CSV. */
export function describe({ description, list }: TableColumn): string {
  return list ? `${description} Several values are joined by "${SEPARATOR}".` : description;
}

/** The name of a table's file as a resource of the data package: of the CSV that of the table. */
export function resourceName(table: string, format: 'csv' | 'parquet'): string {
  return format === 'csv' ? table : `${table}-${format}`;
}

/**
 * A table as a Table Schema of the Data Package standard, version 2. Lists in CSV are strings there: the
 * type "list" of that version is not yet read by its own tools. For the same reason ids in lists are
 * no foreign keys; the descriptions say where they lead.
 */
export function tableSchema({ columns, key }: Table, format: 'csv' | 'parquet' = 'csv'): object {
  const foreignKeys = columns
    .filter(({ list, refersTo }) => refersTo !== null && !list)
    .map(({ name, refersTo }) => ({
      fields: [name],
      reference: { resource: resourceName(refersTo ?? '', format), fields: ['id'] },
    }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => ({
      name: column.name,
      ...(column.list ? { type: format === 'csv' ? 'string' : 'array' } : TYPES[column.type]),
      description: format === 'csv' ? describe(column) : column.description,
      constraints: constraints(column, key),
    })),
    ...(format === 'csv' ? { missingValues: [''] } : {}),
    primaryKey: key,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function constraints(column: TableColumn, key: readonly string[]): object {
  const { name, list, required, oneOf, type } = column;
  return {
    ...(required ? { required } : {}),
    ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
    ...(oneOf && !list ? { enum: oneOf } : {}),
    ...(type === 'date' ? { pattern: PARTIAL_DATE } : {}),
  };
}
