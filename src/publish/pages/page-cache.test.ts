import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

  it('is of three sites in five languages, and of those that may be built at this moment', () => {
    const HOUR = 3600;
    const builtHoursAgo = (name: string, age: number) => {
      mkdirSync(file(name));
      writeFileSync(join(file(name), 'page'), 'page');
      utimesSync(file(name), 1_000_000 - age * HOUR, 1_000_000 - age * HOUR);
    };
    for (let hours = 2; hours <= 21; hours += 1) builtHoursAgo(`site-${hours}`, hours);
    dropOldSites(dir, 1_000_000_000);
    expect(readdirSync(dir)).toHaveLength(15);
    expect(existsSync(file('site-16'))).toBe(true);
    expect(existsSync(file('site-17'))).toBe(false);
    for (const [name, age] of Object.entries({ a: 0.1, b: 0.5, c: 0.9 })) builtHoursAgo(name, age);
    dropOldSites(dir, 1_000_000_000);
    expect(readdirSync(dir)).toHaveLength(15);
    expect(existsSync(file('site-13'))).toBe(true);
    expect(existsSync(file('site-14'))).toBe(false);
    // More than fifteen may be under way at once.
    for (let i = 0; i < 20; i += 1) builtHoursAgo(`new-${i}`, 0.2);
    dropOldSites(dir, 1_000_000_000);
    expect(readdirSync(dir).filter((name) => !name.startsWith('site'))).toHaveLength(23);
    expect(readdirSync(dir)).toHaveLength(23);
  });
});
