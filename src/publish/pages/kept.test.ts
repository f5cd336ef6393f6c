import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptFacts, keepPage, keptBody, type KeptFacts } from './kept.ts';

let dir = '';
const file = (name: string) => join(dir, name);
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'parley-kept-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const facts = (title: string): KeptFacts => ({
  head: `<title>${title}</title>`,
  described: { title, bareTitle: title, description: 'Two lines\nof text' },
  params: ['q'],
  slices: ['rounds/a'],
  file: 'src/pages/round-page.tsx',
  frame: null,
  standing: { classes: ['a'], elements: ['p'], fields: [], properties: [] },
});
const HTML = '<p class="a">Doha – الدوحة</p>\n<p>35–40</p>\n';

it('gives back a page as it was', () => {
  keepPage(file('page'), facts('Doha'), HTML);
  expect(keptFacts(file('page'))).toEqual(facts('Doha'));
  expect(keptBody(file('page')).toString()).toBe(HTML);
  expect(readdirSync(dir)).toEqual(['page']);
});

it('gives back facts of whatever length', () => {
  keepPage(file('long'), facts('Doha '.repeat(10_000)), HTML);
  expect(keptFacts(file('long'))?.described.title).toHaveLength(50_000);
  expect(keptBody(file('long')).toString()).toBe(HTML);
});

it('knows nothing of a page that is not there, or not the whole of it', () => {
  expect(keptFacts(file('none'))).toBeNull();
  keepPage(file('cut'), facts('Doha'), HTML);
  truncateSync(file('cut'), readFileSync(file('cut')).length - 1);
  expect(keptFacts(file('cut'))).toBeNull();
  truncateSync(file('cut'), 20);
  expect(keptFacts(file('cut'))).toBeNull();
  writeFileSync(file('empty'), '');
  expect(keptFacts(file('empty'))).toBeNull();
});
