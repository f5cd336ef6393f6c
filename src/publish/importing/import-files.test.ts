import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'prettier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFiles } from '../../model/lint/run.ts';
import { madeXlsx } from '../../testing/intake/xlsx-maker.ts';
import { readData } from '../data-files.ts';
import { importFiles, type ImportWish } from './import-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SIX = ['proposal', 'date', 'issue', 'number', 'said by', 'source'];
const ROWS = [
  ['First offer', '2024-05-02', 'length', '30 days', 'a mediator', 'https://example.org/a'],
  ['First offer', '2024-05-02', 'length', 'at least 45 days', 'Bo Two', 'https://example.org/b'],
  ['Counter-offer', '9 May 2024', 'length', '60-90 days', 'party B', 'https://example.org/c'],
];
const csv = (...rows: readonly (readonly string[])[]) =>
  [SIX, ...rows].map((cells) => cells.join(',')).join('\r\n');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function given(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function imported(paths: readonly string[], more: Partial<ImportWish> = {}) {
  const [said, warned]: [string[], string[]] = [[], []];
  const to = join(folder, 'data');
  const wish = { paths, to, answers: new Map(), isForced: false, isTold: false, marked: null };
  const code = await importFiles(
    { ...wish, today: '2024-06-01', ...more },
    { say: (line) => said.push(line), warn: (line) => warned.push(line) },
  );
  return { code, said, warned };
}

const written = () => readData(join(folder, 'data'));

describe('six columns', () => {
  const sheet = { name: 'talks', rows: [SIX, ...ROWS] };

  it.each([
    ['as CSV', 'talks.csv', csv(...ROWS)],
    ['as XLSX', 'talks.xlsx', madeXlsx({ sheets: [sheet] })],
  ])('%s become a folder that the build takes', async (_, name, content) => {
    const { code, said, warned } = await imported([given(name, content)]);
    expect([code, warned]).toEqual([0, []]);
    expect(said[0]).toBe(
      '4 rows that are not blank: 3 used, 0 refused, 1 of headings and examples',
    );
    const { files, unread } = await written();
    const { tree, findings } = checkFiles(files, unread);
    expect(findings).toEqual([]);
    const proposals = tree?.rounds.flatMap(({ value }) => value.proposals) ?? [];
    expect(proposals.map(({ name, date }) => [name, date])).toEqual([
      ['First offer', '2024-05-02'],
      ['Counter-offer', '2024-05-09'],
    ]);
    const reports = proposals.flatMap(({ provisions }) => provisions.flatMap((p) => p.reports));
    expect(reports.map(({ quantity, attribution }) => [quantity, attribution.speaker])).toEqual([
      [{ min: 30, max: 30, unit: 'day', approximate: false }, 'a mediator'],
      [{ min: 45, max: null, unit: 'day', approximate: false }, 'Bo Two'],
      [{ min: 60, max: 90, unit: 'day', approximate: false }, 'party B'],
    ]);
    expect(tree?.about.value.date).toBe('2024-06-01');
    for (const text of files.values())
      expect(await check(text, { printWidth: 100, parser: 'json' })).toBe(true);
  });

  it('tell how each cell was read, where that is asked', async () => {
    const path = given('talks.csv', csv(...ROWS));
    const { said } = await imported([path], { isTold: true });
    expect(said).toContain('talks!D4  60-90 days  read as: 60 to 90 days');
    expect(said).toContain('talks!B4  9 May 2024  read as: 9 May 2024');
  });
});

describe('files with problems', () => {
  it('are told cell by cell, errors before warnings, and nothing is written', async () => {
    const broken = ['Second', 'soon', 'length', 'arond 40', 'a mediator', 'https://example.org/b'];
    const nobody = ['Third', '2024-05-03', 'length', '30 days', '', ''];
    const bare = ['First offer', '2024-05-02', 'length', '31', 'Ada One', 'https://example.org/d'];
    const path = given('talks.csv', csv(...ROWS, bare, broken, nobody));
    const { code, said, warned } = await imported([path]);
    expect(code).toBe(1);
    expect(said).toEqual([
      '7 rows that are not blank: 4 used, 2 refused, 1 of headings and examples',
    ]);
    expect(warned.map((line) => line.split('  ').slice(0, 3).join('  '))).toEqual([
      'error  talks!D6  “arond 40” is no number that can be read.',
      'error  talks!B6  “soon” is no date that can be read.',
      'error  talks!E7  Nobody is named who says this.',
      'warning  talks!D5  It is not said what “31” counts, so the number was left out.',
      'nothing was written; errors to mend: 3; questions to answer: 0',
    ]);
    expect(warned[1]).toContain('-> Write the day, the month or the year;');
    expect(warned[1]).toContain('Such as: about 10 March 2024');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('are copied with what is wrong beside each row, where that is asked', async () => {
    const broken = ['Second', 'soon', 'length', '40 days', 'a mediator', 'https://example.org/b'];
    const path = given('talks.csv', csv(...ROWS, broken));
    const marked = join(folder, 'marked');
    const { code, warned } = await imported([path], { marked });
    expect([code, warned.at(-2)]).toEqual([1, `marked copy: ${join(marked, 'talks-marked.csv')}`]);
    const lines = readFileSync(join(marked, 'talks-marked.csv'), 'utf8').split('\r\n');
    expect([lines[0]?.endsWith(',"what is wrong"'), lines[1]?.endsWith(',""')]).toEqual([
      true,
      true,
    ]);
    expect(lines[4]).toContain('talks!B5: “soon” is no date that can be read.');
    // What is mended in the copy is read, and the column is no part of it.
    const mended = lines.join('\r\n').replace('soon', '30 May 2024');
    const again = await imported([given('mended.csv', mended)]);
    expect([again.code, again.warned]).toEqual([0, []]);
  });

  it('do nothing to the terminal', async () => {
    const row = [
      'First',
      'soon\u001b[2J\u202e',
      'length',
      '30 days',
      'Bo',
      'https://example.org/a',
    ];
    const { warned } = await imported([given('talks.csv', csv(row))]);
    for (const sign of ['\u001b', '\u202e']) expect(warned.join('\n')).not.toContain(sign);
  });

  it('that are no tables, or hold no row, are told', async () => {
    const pdf = await imported([given('talks.pdf', '%PDF-1.7 and more')]);
    expect(pdf.code).toBe(1);
    expect(pdf.warned[0]).toMatch(/^error {2}talks\.pdf {2}.*a PDF/);
    const empty = await imported([given('talks.csv', csv())]);
    expect((await imported([join(folder, 'none.csv')])).code).toBe(2);
    expect([empty.code, empty.warned]).toEqual([
      1,
      [
        'nothing was written: nothing is filled in yet: there are headings and examples alone. Write below them; proposals, terms and sources are enough to begin',
      ],
    ]);
  });
});

it('asks what only a person knows, and takes the answer', async () => {
  const row = ['First offer', '03/04/2024', 'length', '30 days', 'Bo', 'https://example.org/a'];
  const path = given("the desk's.csv", csv(row));
  const asking = await imported([path]);
  expect([asking.code, existsSync(join(folder, 'data'))]).toEqual([1, false]);
  expect(asking.warned).toEqual([
    "question  the desk's!B2  Is “03/04/2024” 3 Apr 2024, or 4 Mar 2024?",
    "    --answer 'day-order:the desk'\\''s.csv=day-first'  3 Apr 2024, and days before months in the whole file",
    "    --answer 'day-order:the desk'\\''s.csv=month-first'  4 Mar 2024, and months before days in the whole file",
    'nothing was written; errors to mend: 0; questions to answer: 1',
  ]);
  const answers = new Map([["day-order:the desk's.csv", 'month-first']]);
  expect((await imported([path], { answers })).code).toBe(0);
  expect(readdirSync(join(folder, 'data/rounds'))).toEqual(['2024-03-04-first-offer-round.json']);
});

describe('a folder that is not empty', () => {
  it('is left alone', async () => {
    mkdirSync(join(folder, 'data'));
    given('data/about.json', 'mine');
    const { code, warned } = await imported([given('talks.csv', csv(...ROWS))]);
    expect(code).toBe(2);
    expect(warned[0]).toMatch(/data is not empty: name another folder, or add --force/);
    expect(readFileSync(join(folder, 'data/about.json'), 'utf8')).toBe('mine');
  });

  it('is made the new dataset by force: old rounds go, what is no data stays', async () => {
    const path = given('talks.csv', csv(...ROWS));
    await imported([path]);
    given('data/README.md', 'mine');
    given('talks.csv', csv(ROWS[2] ?? []));
    expect((await imported([path], { isForced: true })).code).toBe(0);
    expect(readdirSync(join(folder, 'data/rounds'))).toEqual([
      '2024-05-09-counter-offer-round.json',
    ]);
    expect(readFileSync(join(folder, 'data/README.md'), 'utf8')).toBe('mine');
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'talks.csv']);
  });
});

it('reads a folder of data in our own shape, and writes the same', async () => {
  const second = join(ROOT, 'src/testing/second-conflict');
  expect((await imported([second])).code).toBe(0);
  const [before, after] = [await readData(second), await written()];
  expect([...after.files.keys()].toSorted()).toEqual([...before.files.keys()].toSorted());
  for (const [path, text] of before.files)
    expect(JSON.parse(after.files.get(path) ?? 'null'), path).toEqual(JSON.parse(text));
});
