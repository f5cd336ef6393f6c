import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableName } from '../../model/tables/table.ts';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { askSqlite, bytesOf } from '../../testing/engine-files.ts';
import { makeDownloads, type Downloads } from './downloads.ts';
import { asLines, forGroonga, searchDocuments, type SearchDocument } from './search-documents.ts';

/* What docs/at-scale.md tells people to ask, as they would ask it, against the CSVs counted here by hand. */

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/at-scale.md'), 'utf8');
const QUERIES = [...PAGE.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = '']) => sql);

const isThere = (command: string, args: string[]) => spawnSync(command, args).status === 0;
const WITH_FTS5 = isThere('python3', [
  '-c',
  "import sqlite3; sqlite3.connect(':memory:').execute('create virtual table t using fts5(a)')",
]);
const GROONGA = isThere('groonga', ['--version']);

const folder = mkdtempSync(join(tmpdir(), 'parley-at-scale-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let downloads: Downloads;
let documents: SearchDocument[];
beforeAll(async () => {
  downloads = await makeDownloads(placeOfColumn(await realData()));
  documents = await searchDocuments(new Uint8Array(bytesOf(downloads, 'data/dataset.sqlite')));
}, 120_000);

const csv = (name: TableName) =>
  Papa.parse<Record<string, string>>(downloads.texts.get(`data/csv/${name}.csv`) ?? '', {
    header: true,
    skipEmptyLines: true,
  }).data;

/** How often each name stands in the list, the most frequent first, then by name as SQL orders it. */
function counted(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** A query of the page; an address of a table is the table. */
async function asked(part: string): Promise<unknown[][]> {
  const query = QUERIES.find((sql) => sql.includes(part)) ?? '';
  expect(query, part).not.toBe('');
  const sql = query.replaceAll(/'https:[^']*\/(\w+)\.parquet'/g, '"$1"');
  return (await askSqlite(downloads, sql)).map((row) => Object.values(row));
}

describe('the queries of the page', () => {
  it('count the answers', async () => {
    const answers = counted(csv('responses').map(({ stance = '' }) => stance));
    expect(await asked('responses.parquet')).toEqual(answers);
    expect(answers.length).toBeGreaterThan(3);
  });

  it('name the proposals with most accounts', async () => {
    const names = new Map(csv('proposals').map(({ id, name = '' }) => [id, name]));
    const accounts = counted(csv('reports').map(({ proposal }) => names.get(proposal) ?? ''));
    expect(await asked('proposals.parquet')).toEqual(accounts.slice(0, 5));
  });

  it('name the publishers that carry most accounts', async () => {
    const carried = csv('reports').flatMap(({ publishers = '' }) => [
      ...new Set(publishers.split(' | ')),
    ]);
    expect(await asked('json_each')).toEqual(counted(carried).slice(0, 5));
  });

  it.skipIf(!WITH_FTS5)('make a search over the accounts (left out without FTS5)', () => {
    const file = join(folder, 'dataset.sqlite');
    writeFileSync(file, new Uint8Array(bytesOf(downloads, 'data/dataset.sqlite')));
    const script = `import sqlite3, sys
base = sqlite3.connect(sys.argv[1])
base.executescript(sys.argv[2])
print(base.execute("SELECT count(*) FROM words JOIN reports r ON r.rowid = words.rowid WHERE words MATCH 'ceasefire'").fetchone()[0])`;
    const sql = QUERIES.find((one) => one.includes('fts5')) ?? '';
    const { stdout, stderr } = spawnSync('python3', ['-c', script, file, sql], {
      encoding: 'utf8',
    });
    const found = csv('reports').filter(({ text = '' }) => /\bceasefire\b/i.test(text)).length;
    expect(Number(stdout), stderr).toBe(found);
    expect(found).toBeGreaterThan(20);
  });
});

describe('the documents for a search engine', () => {
  const TABLES = ['reports', 'responses', 'claims', 'positions'] as const;

  it('are all accounts, as the CSVs have them', () => {
    const accounts = TABLES.flatMap((name) =>
      csv(name).map(({ id, text, address }) => ({ id, text, address })),
    );
    expect(documents.map(({ id, text, address }) => ({ id, text, address }))).toEqual(accounts);
    expect(documents.filter(({ id }) => !/^[\w-]+$/.test(id))).toEqual([]);
    expect(documents.find(({ id }) => id === 'rep-m179q')).toMatchObject({
      kind: 'reports',
      known_since: '2023-10-09',
      round: "Qatar's first contacts on a prisoner swap, October 2023",
    });
  });

  it('are one a line', () => {
    const lines = asLines(documents).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as SearchDocument).id)).toEqual(
      documents.map(({ id }) => id),
    );
  });

  it.skipIf(!GROONGA)('are found by Groonga (left out where it is not installed)', () => {
    const base = join(folder, 'accounts');
    const fed = spawnSync('groonga', ['-n', base], {
      input: forGroonga(documents),
      encoding: 'utf8',
    });
    expect(fed.stdout).toContain(`],${documents.length}]`);
    const { stdout } = spawnSync(
      'groonga',
      [base, 'select', 'Accounts', '--match_columns', 'text', '--query', 'ceasefire'],
      { encoding: 'utf8' },
    );
    const [, [[[found]]]] = JSON.parse(stdout) as [unknown, [[[number]]]];
    expect(found).toBe(documents.filter(({ text }) => /\bceasefire\b/i.test(text)).length);
  });
});
