import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FilesMade } from '../../intake/data-files-of.ts';
import { readFiles } from '../../intake/files/read.ts';
import { readBooks } from '../../intake/read-books.ts';
import { readDataset } from '../../intake/read-dataset.ts';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { readDataFiles } from '../data-files.ts';
import { makeDownloads } from './downloads.ts';

/* The published files, read again as somebody does who has taken them from the data page. */

const OFFICE = spawnSync('soffice', ['--version']).status === 0;
const TODAY = '2026-11-30';
const folder = mkdtempSync(join(tmpdir(), 'parley-workbooks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let published = new Map<string, Uint8Array>();
let own = new Map<string, unknown>();
beforeAll(async () => {
  const { texts, binaries } = await makeDownloads(placeOfColumn(await realData()));
  const bytes = [...texts].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  published = new Map([...bytes, ...binaries]);
  const data = await readDataFiles();
  // What is taken away is the dataset in its own language.
  const originals = [...data].filter(([path]) => !path.startsWith('translations/'));
  own = new Map(originals.map(([path, text]) => [path, JSON.parse(text) as unknown]));
}, 120_000);

const given = (name: string) => [
  { name, bytes: published.get(`data/${name}`) ?? new Uint8Array() },
];

function expectSame(files: FilesMade) {
  expect([...files.keys()].toSorted()).toEqual([...own.keys()].toSorted());
  for (const [path, value] of own) expect(files.get(path), path).toEqual(value);
}

describe('the published dataset gives the whole dataset again', () => {
  it.each(['parley-dataset.xlsx', 'parley-dataset-csv.zip'])(
    'as %s',
    async (name) => {
      const { books, problems } = await readFiles(given(name));
      const read = readBooks(books, new Map(), TODAY);
      expect([problems, read.problems, read.questions]).toEqual([[], [], []]);
      expectSame(read.files);
    },
    120_000,
  );

  it('as dataset.json, with the places where a rule does not hold', async () => {
    const text = JSON.stringify(placeOfColumn(await realData()).files.get('dataset'));
    const bytes = new TextEncoder().encode(text);
    const { datasets } = await readFiles([{ name: 'dataset.json', bytes }]);
    const read = datasets[0] && readDataset(datasets[0]);
    expect(read?.problems).toEqual([]);
    expectSame(read?.files ?? new Map());
  }, 120_000);
});

it('the same data gives the same bytes', async () => {
  const again = await makeDownloads(placeOfColumn(await realData()));
  for (const [path, bytes] of again.binaries)
    if (path.includes('parley-')) expect(bytes, path).toEqual(published.get(path));
}, 120_000);

it.each([
  'parley-template.xlsx',
  'parley-template-csv.zip',
  'parley-starter.xlsx',
  'parley-starter.csv',
])('%s is read without a problem, and holds nothing yet', async (name) => {
  const { books, problems, questions } = await readFiles(given(name));
  const { counts, ...read } = readBooks(books, new Map(), TODAY);
  expect([problems, questions, read.problems, read.questions]).toEqual([[], [], [], []]);
  expect([counts.used, counts.refused, counts.read > 1]).toEqual([0, 0, true]);
});

describe.skipIf(!OFFICE)('LibreOffice (left out where there is none)', () => {
  /** The sheets of a workbook as it shows them, by the names of its sheets. */
  function shown(name: string, sheets: readonly string[]): Map<string, string[][]> {
    writeFileSync(join(folder, name), published.get(`data/${name}`) ?? '');
    const { status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        // The last says that all sheets are written.
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
        '--outdir',
        folder,
        join(folder, name),
      ],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    return new Map(
      sheets.map((sheet) => {
        const path = join(folder, `${name.replace('.xlsx', '')}-${sheet}.csv`);
        const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
        const { data } = Papa.parse<string[]>(text, { delimiter: ',' });
        return [sheet, data.filter((cells) => cells.some(Boolean))];
      }),
    );
  }

  it.each(['parley-dataset.xlsx', 'parley-template.xlsx', 'parley-starter.xlsx'])(
    'shows every cell of %s as we wrote it',
    async (name) => {
      const [book] = (await readFiles(given(name))).books;
      const sheets = book?.sheets ?? [];
      const cells = shown(
        name,
        sheets.map((sheet) => sheet.name),
      );
      const changed = sheets.flatMap(({ name: sheet, rows }) => {
        const lines = cells.get(sheet) ?? [];
        expect(lines.length, sheet).toBe(rows.length);
        return rows.flatMap((row, i) =>
          row.cells.flatMap((cell, column) => {
            const there = lines[i]?.[column] ?? '';
            return there === (cell?.written ?? '')
              ? []
              : `${sheet}: "${cell?.written}" is shown as "${there}"`;
          }),
        );
      });
      expect(changed).toEqual([]);
    },
    300_000,
  );
});
