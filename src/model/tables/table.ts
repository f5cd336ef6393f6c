import type { Resolver } from '../slices/resolve.ts';
import type { Dataset } from '../types.ts';

/*
 * The tables in which the dataset can be taken away. One description of each column is all there is:
 * the files, their descriptions for programs, the list of fields on the data page and the promise of
 * what stays are made of it.
 */

/** Names of the tables: file names and names of resources. */
export const TABLE_NAMES = [
  'rounds',
  'claims',
  'proposals',
  'phases',
  'provisions',
  'reports',
  'responses',
  'positions',
  'events',
  'sources',
  'corrections',
  'units',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** A value as a table holds it. A list becomes one cell; null an empty one. */
export type TableCell = string | number | boolean | null | readonly string[];

/**
 * What stands in a cell.
 * - `day`: YYYY-MM-DD
 * - `date`: YYYY-MM-DD, YYYY-MM or YYYY, as precisely as it is known
 * - `address`: a whole URL
 */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'day' | 'date' | 'address';

/** What is known of a column without the dataset. */
export type TableColumn = {
  name: string;
  type: ColumnType;
  description: string;
  /** Several values of that type in one cell. */
  list: boolean;
  /** No cell of it is empty. */
  required: boolean;
  /** The closed list of its values, null where any may stand. */
  oneOf: readonly string[] | null;
  /** The table whose ids it holds. */
  refersTo: TableName | null;
  /** Whether the promise holds for it: it is not renamed, removed or redefined in a major version. */
  stable: boolean;
};

/** Whole addresses: of a path of the site, and of a claim, a provision or an event by its id. */
export type Links = { at: (path: string) => string; claim: (id: string) => string };

/** What a value may be looked up in. */
export type Lookup = { data: Dataset; names: Resolver; links: Links };

export type Table = {
  name: TableName;
  description: string;
  columns: readonly TableColumn[];
  /** Names of the columns that tell each row from every other. */
  key: readonly string[];
  /** The rows of a dataset: cells in the order of the columns. */
  rows: (lookup: Lookup) => TableCell[][];
};

/** A column with the way to its value. */
export type ColumnOf<Row> = TableColumn & { value: (row: Row, lookup: Lookup) => TableCell };

type Facts = Partial<
  Pick<TableColumn, 'type' | 'list' | 'required' | 'oneOf' | 'refersTo' | 'stable'>
>;

/** A column; text that may be missing and that the promise holds for, unless said otherwise. */
export function column<Row>(
  name: string,
  description: string,
  value: (row: Row, lookup: Lookup) => TableCell,
  facts: Facts = {},
): ColumnOf<Row> {
  return {
    name,
    description,
    value,
    type: 'string',
    list: false,
    required: false,
    oneOf: null,
    refersTo: null,
    stable: true,
    ...facts,
  };
}

/** A table out of the records it lists and the columns that show them. */
export function table<Row>({
  columns,
  records,
  ...facts
}: Pick<Table, 'name' | 'description' | 'key'> & {
  columns: readonly ColumnOf<Row>[];
  records: (data: Dataset) => readonly Row[];
}): Table {
  return {
    ...facts,
    columns: columns.map(({ value: _value, ...column }) => column),
    rows: (lookup) =>
      records(lookup.data).map((record) => columns.map(({ value }) => value(record, lookup))),
  };
}
