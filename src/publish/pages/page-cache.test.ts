import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionOf } from '../../model/slices/edition.ts';
import { tinyData } from '../../testing/tiny.ts';
import { codeHash, dropOldSites, PageCache } from './page-cache.ts';

let dir = '';
const file = (name: string) => join(dir, name);
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'parley-pages-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const EDITION = editionOf(tinyData());
const named = (code = 'code', edition = EDITION, path = '/rounds/a/', made = ['x', 'y']) =>
  new PageCache(dir, code, edition).fileOf(path, made);

describe('the name of a kept page', () => {
  it('is the same for the same code, edition, path and data', () => {
    expect(named()).toBe(named('code', { ...EDITION }));
  });

  it.each([
    ['code', named('other code')],
    ['version', named('code', { ...EDITION, version: '9.0.0' })],
    ['day of the version', named('code', { ...EDITION, date: '2030-01-01' })],
    ['path', named('code', EDITION, '/rounds/b/')],
    ['data', named('code', EDITION, '/rounds/a/', ['x', 'z'])],
    ['order of the data', named('code', EDITION, '/rounds/a/', ['y', 'x'])],
    ['parting of the data', named('code', EDITION, '/rounds/a/', ['xy', ''])],
  ])('is another for another %s', (_, other) => {
    expect(other.split('/').at(-1)).not.toBe(named().split('/').at(-1));
  });
});

describe('the code that renders', () => {
  const write = (name: string, text: string) => writeFileSync(file(name), text);

  it('is another when a file of it, or the name of one, changes', () => {
    mkdirSync(file('assets'));
    write('render.js', 'let a = 1;');
    write('assets/page.js', 'let b = 1;');
    const before = codeHash(dir);
    expect(codeHash(dir)).toBe(before);
    write('assets/page.js', 'let b = 2;');
    expect(codeHash(dir)).not.toBe(before);
    write('assets/page.js', 'let b = 1;');
    expect(codeHash(dir)).toBe(before);
    write('assets/more.js', '');
    expect(codeHash(dir)).not.toBe(before);
  });
});

describe('what is kept', () => {
  it('is what the last build has asked for', () => {
    const before = new PageCache(dir, 'code', EDITION);
    for (const path of ['/a/', '/b/']) writeFileSync(before.fileOf(path, []), 'page');
    const after = new PageCache(dir, 'code', EDITION);
    const again = after.fileOf('/b/', []);
    writeFileSync(after.fileOf('/c/', []), 'page');
    after.tidy();
    expect(readdirSync(dir)).toHaveLength(2);
    expect(readdirSync(dir).map(file)).toContain(again);
  });

  it('is of three sites, and of those that may be built at this moment', () => {
    const HOUR = 3600;
    for (const [name, age] of Object.entries({ a: 0, b: 2, c: 0.5, d: 3, e: 4, f: 0.9 })) {
      mkdirSync(file(name));
      writeFileSync(join(file(name), 'page'), 'page');
      utimesSync(file(name), 1_000_000 - age * HOUR, 1_000_000 - age * HOUR);
    }
    dropOldSites(dir, 1_000_000_000);
    expect(readdirSync(dir).toSorted()).toEqual(['a', 'c', 'f']);
    for (const name of ['g', 'h']) {
      mkdirSync(file(name));
      utimesSync(file(name), 1_000_000 - 0.1 * HOUR, 1_000_000);
    }
    dropOldSites(dir, 1_000_000_000);
    expect(readdirSync(dir).toSorted()).toEqual(['a', 'c', 'f', 'g', 'h']);
  });
});
