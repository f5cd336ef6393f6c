import { parquetReadObjects } from 'hyparquet';
import initSqlJs from 'sql.js';
import type { TableName } from '../model/tables/table.ts';
import type { Downloads } from '../publish/downloads/downloads.ts';

/* The downloads for engines, read by what did not write them, or asked in SQL. */

export type Row = Record<string, unknown>;

/** The bytes of a download as a reader wants them: alone in their memory. */
export function bytesOf({ binaries }: Downloads, path: string): ArrayBuffer {
  const bytes = binaries.get(path);
  if (!bytes) throw new Error(`there is no ${path}`);
  return new Uint8Array(bytes).buffer;
}

/** The rows of a table out of its Parquet file. */
export function parquetOf(downloads: Downloads, name: TableName): Promise<Row[]> {
  return parquetReadObjects({ file: bytesOf(downloads, `data/parquet/${name}.parquet`) });
}

/** What the SQLite file answers to a statement. */
export async function askSqlite(downloads: Downloads, sql: string): Promise<Row[]> {
  const { Database } = await initSqlJs();
  const database = new Database(new Uint8Array(bytesOf(downloads, 'data/dataset.sqlite')));
  try {
    const statement = database.prepare(sql);
    const rows: Row[] = [];
    while (statement.step()) rows.push(statement.getAsObject());
    statement.free();
    return rows;
  } finally {
    database.close();
  }
}
