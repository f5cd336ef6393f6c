import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compressFolder, type Compressed } from './compress-folder.ts';

const LONG = 'hostages for prisoners, phase by phase. '.repeat(100);
const SHORTER = [
  'index.html',
  'assets/main.js',
  'assets/main.css',
  'data/index.json',
  'data/csv/reports.csv',
  'data/dataset.sqlite',
  'feeds/rounds.atom',
  'icon.svg',
  'CITATION.cff',
  'sw.js',
  'fr/index.html',
  'fr/data/rounds/x.json',
];
const AS_THEY_ARE = [
  'data/parquet/reports.parquet',
  'previews/x.png',
  'assets/serif.woff2',
  'assets/serif.js.br',
  'unknown.ending',
];
const SHORT = 'robots.txt';

const folder = mkdtempSync(join(tmpdir(), 'parley-compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

let sum: Compressed;
beforeAll(async () => {
  for (const name of [...SHORTER, ...AS_THEY_ARE]) write(name, `${name}: ${LONG}`);
  write(SHORT, 'User-agent: *');
  mkdirSync(join(folder, 'a-folder.html'));
  sum = await compressFolder(folder);
});

it.each(SHORTER)('%s has both forms beside it, of the same content', (name) => {
  const plain = readFileSync(join(folder, name), 'utf8');
  const brotli = readFileSync(join(folder, `${name}.br`));
  const gzip = readFileSync(join(folder, `${name}.gz`));
  expect(brotliDecompressSync(brotli).toString()).toBe(plain);
  expect(gunzipSync(gzip).toString()).toBe(plain);
  for (const form of [brotli, gzip]) expect(form.byteLength).toBeLessThan(plain.length / 4);
});

it.each([...AS_THEY_ARE, SHORT, 'a-folder.html'])('%s is left as it is', (name) => {
  for (const ending of ['.br', '.gz'])
    expect(existsSync(join(folder, `${name}${ending}`)), ending).toBe(false);
});

it('counts what it has done', () => {
  expect(sum.files).toBe(SHORTER.length);
  expect(sum.plain).toBe(
    SHORTER.map((name) => readFileSync(join(folder, name)).byteLength).reduce((a, b) => a + b),
  );
  expect(sum.br).toBeLessThan(sum.gzip);
  expect(sum.gzip).toBeLessThan(sum.plain);
});
