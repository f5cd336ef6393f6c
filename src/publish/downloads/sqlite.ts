import initSqlJs from 'sql.js';
import type { Table, TableCell, TableColumn } from '../../model/tables/table.ts';
import type { About } from '../../model/types.ts';
import { AUTHOR, citedTitle, LICENCE } from './identity.ts';

const TYPES: Record<TableColumn['type'], string> = {
  string: 'TEXT',
  integer: 'INTEGER',
  // Keeps 42 as 42, where REAL would make it 42.0.
  number: 'NUMERIC',
  boolean: 'INTEGER',
  day: 'TEXT',
  date: 'TEXT',
  address: 'TEXT',
};

const named = (name: string) => `"${name}"`;
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** What holds for a column, in the order in which SQL takes it. */
function constraints({ name, type, list, required, oneOf, refersTo }: TableColumn): string[] {
  return [
    ...(required || list ? ['NOT NULL'] : []),
    ...(oneOf && !list ? [`CHECK (${named(name)} IN (${oneOf.map(quoted).join(',')}))`] : []),
    ...(type === 'boolean' ? [`CHECK (${named(name)} IN (0, 1))`] : []),
    ...(refersTo && !list ? [`REFERENCES ${named(refersTo)} ("id")`] : []),
  ];
}

/** What a column means; of a list also how it is written. */
const remark = ({ description, list }: TableColumn) =>
  list ? `${description} A JSON array.` : description;

/** The statement that makes a table. SQLite keeps its text, so the remarks in it reach who opens the file. */
export function createTable({ name, description, columns, key }: Table): string {
  const lines = columns.map((column) => {
    const type = column.list ? 'TEXT' : TYPES[column.type];
    const facts = [named(column.name), type, ...constraints(column)].join(' ');
    return `  ${facts}, -- ${remark(column)}`;
  });
  return `CREATE TABLE ${named(name)} ( -- ${description}
${lines.join('\n')}
  PRIMARY KEY (${key.map(named).join(',')})
)`;
}

/** One index for each column that leads to another table, so that it can be gone back, too. */
const createIndexes = ({ name, columns }: Table) =>
  columns
    .filter(({ list, refersTo }) => refersTo !== null && !list)
    .map(
      (column) =>
        // oxlint-disable-next-line parley/glue -- SQL is the same in any language
        `CREATE INDEX ${named(`${name}_${column.name}`)} ON ${named(name)} (${named(column.name)})`,
    );

function valueOf(cell: TableCell): string | number | null {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
}

/**
 * All tables as one SQLite file, with keys that lead from one to the other, and a table `about` that says what
 * the file is. Lists are JSON arrays; true is 1; text stands as it is in the data. The same rows always give the
 * same bytes.
 * @param homepage the address of the data page.
 */
export async function sqliteFile(
  rows: ReadonlyMap<Table, readonly TableCell[][]>,
  about: About,
  homepage: string,
): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run('BEGIN');
    for (const [table, cells] of rows) {
      database.run(createTable(table));
      fill(database, table.name, table.columns.length, cells);
      for (const index of createIndexes(table)) database.run(index);
    }
    database.run('CREATE TABLE "about" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL)');
    fill(database, 'about', 2, aboutRows(about, homepage));
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

function fill(
  database: initSqlJs.Database,
  table: string,
  width: number,
  rows: readonly (readonly TableCell[])[],
): void {
  const places = Array.from({ length: width }, () => '?').join(',');
  const insert = database.prepare(`INSERT INTO ${named(table)} VALUES (${places})`);
  for (const row of rows) insert.run(row.map(valueOf));
  insert.free();
}

const aboutRows = (about: About, homepage: string) => [
  ['title', citedTitle(about)],
  ['description', about.description],
  ['version', about.version],
  ['date', about.date],
  ['author', AUTHOR],
  ['license', LICENCE.url],
  ['homepage', homepage],
];
