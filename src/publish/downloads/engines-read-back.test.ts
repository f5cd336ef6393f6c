import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../model/tables/all-tables.ts';
import type { TableName } from '../../model/tables/table.ts';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { askSqlite, bytesOf, parquetOf, type Row } from '../../testing/engine-files.ts';
import { makeDownloads, type Downloads } from './downloads.ts';

/*
 * The files for engines as a stranger reads them, against the CSVs: Parquet by a reader, SQLite by the library
 * of Python where there is one, which has SQLite's own code, and by sql.js.
 */

const PYTHON = spawnSync('python3', ['-c', 'import sqlite3']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'parley-engines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const csvOf = ({ texts }: Downloads, name: TableName) =>
  Papa.parse<Record<string, string>>(texts.get(`data/csv/${name}.csv`) ?? '', {
    header: true,
    skipEmptyLines: true,
  }).data;

type Value = string | number | boolean | Date | string[] | null | undefined;

/** A value as the CSV writes it; a list of SQLite comes as JSON, its truth as 1. */
function asCell(value: Value, { list, type }: { list: boolean; type: string }): string {
  if (value === null || value === undefined) return '';
  if (list)
    return (typeof value === 'string' ? (JSON.parse(value) as string[]) : (value as string[])).join(
      ' | ',
    );
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (type === 'boolean') return value === true || value === 1 ? 'true' : 'false';
  return String(value);
}

const asLines = (name: TableName, rows: readonly Row[]) => {
  const columns = TABLES.find((table) => table.name === name)?.columns ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((column) => [column.name, asCell(row[column.name] as Value, column)]),
    ),
  );
};

/** Every row of every table, as Python's sqlite3 reads them. */
function readByPython(file: string): Record<string, Row[]> {
  const script = `import json, sqlite3, sys
base = sqlite3.connect(sys.argv[1])
base.row_factory = sqlite3.Row
assert base.execute('pragma integrity_check').fetchone()[0] == 'ok'
assert base.execute('pragma foreign_key_check').fetchall() == []
names = [row[0] for row in base.execute("select name from sqlite_master where type = 'table'")]
json.dump({name: [dict(row) for row in base.execute(f'select * from "{name}" order by rowid')] for name in names}, sys.stdout)`;
  const { stdout, stderr, status } = spawnSync('python3', ['-c', script, file], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Record<string, Row[]>;
}

let downloads: Downloads;
let python: Record<string, Row[]> = {};
beforeAll(async () => {
  downloads = await makeDownloads(placeOfColumn(await realData()));
  const file = join(folder, 'dataset.sqlite');
  writeFileSync(file, new Uint8Array(bytesOf(downloads, 'data/dataset.sqlite')));
  if (PYTHON) python = readByPython(file);
}, 120_000);

describe.each(TABLES.map(({ name }) => name))('the table %s', (name) => {
  it('has in Parquet every row of the CSV', async () => {
    const rows = await parquetOf(downloads, name);
    expect(asLines(name, rows)).toEqual(csvOf(downloads, name));
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has in SQLite every row of the CSV', async () => {
    const rows = await askSqlite(downloads, `SELECT * FROM "${name}" ORDER BY rowid`);
    expect(asLines(name, rows)).toEqual(csvOf(downloads, name));
  });

  it.skipIf(!PYTHON)('is read from SQLite by Python as well (left out where there is none)', () => {
    expect(asLines(name, python[name] ?? [])).toEqual(csvOf(downloads, name));
  });
});
