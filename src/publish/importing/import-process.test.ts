import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { madeXlsx } from '../../testing/intake/xlsx-maker.ts';

/* The command as a shell sees it: what it prints where, and the code with which it ends. */

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'parley-shell-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SIX = ['proposal', 'date', 'issue', 'number', 'said by', 'source'];
const row = (name: string, number: string, by: string) => [
  name,
  '2024-05-02',
  'length',
  number,
  by,
  `https://example.org/${by.length}`,
];

function given(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'import', '--', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, said: stdout.trim().split('\n'), warned: stderr.trim().split('\n') };
}

it('writes a folder and ends with 0, though it says what it met on the way', () => {
  const rows = [SIX, row('First', '30 days', 'a mediator'), row('First', '40 days', 'Bo Two')];
  const book = { sheets: [{ name: 'talks', rows, hiddenRows: [3], merged: ['A2:A3'] }] };
  const to = join(folder, 'data');
  const { status, said, warned } = run(given('talks.xlsx', madeXlsx(book)), '--to', to);
  expect(warned.map((line) => line.split('  ->')[0])).toEqual([
    'warning  talks  Of this sheet, 1 rows are hidden.',
  ]);
  expect([status, ...said]).toEqual([
    0,
    '3 rows that are not blank: 2 used, 0 refused, 1 of headings and examples',
    '4 cells were read as more than stands there: add --understood to see each',
    `wrote 20 files into ${to}`,
  ]);
  expect(readdirSync(join(to, 'rounds'))).toEqual(['2024-05-02-first-round.json']);
}, 60_000);

it('tells every problem on the other stream and ends with 1', () => {
  const rows = [SIX, row('First', 'arond 40', 'a mediator'), row('Second', '30 days', '')];
  const csv = rows.map((cells) => cells.join(',')).join('\n');
  const to = join(folder, 'none');
  const { status, said, warned } = run(given('talks.csv', csv), '--to', to);
  expect([status, said]).toEqual([
    1,
    ['3 rows that are not blank: 1 used, 1 refused, 1 of headings and examples'],
  ]);
  expect(warned).toEqual([
    'error  talks!D2  “arond 40” is no number that can be read.  -> Write one number or one range. Two accounts are two rows. Such as: about 40, 35-40, at least 300, six weeks',
    'nothing was written; errors to mend: 1; questions to answer: 0',
  ]);
  expect(existsSync(to)).toBe(false);
}, 60_000);

it('ends with 2 where it is used wrongly, and says how it is used', () => {
  const { status, warned } = run('talks.csv');
  expect([status, warned[0]]).toEqual([2, 'name the folder to write, with --to']);
  expect(run(join(folder, 'nowhere.csv'), '--to', join(folder, 'x')).status).toBe(2);
}, 60_000);
