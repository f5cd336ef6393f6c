import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseOf } from './base-of.ts';

describe('baseOf', () => {
  let dir = '';
  beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'base-'))));
  afterAll(() => rmSync(dir, { recursive: true }));

  it.each([
    ['<link rel="icon" href="/icon.svg" type="image/svg+xml" />', '/'],
    ['<link rel="icon" href="/parley/icon.svg" type="image/svg+xml" />', '/parley/'],
    ['<link rel="icon" href="/a/b/icon.svg" />', '/a/b/'],
    ['<link rel="icon" href="/parley/fr/icon.svg" />', '/parley/fr/'],
  ])('of %s is %s', (html, base) => {
    writeFileSync(join(dir, 'index.html'), `<!doctype html><head>${html}</head>`);
    expect(baseOf(dir)).toBe(base);
  });

  it('says what is wrong with a page that names no icon', () => {
    writeFileSync(join(dir, 'index.html'), '<!doctype html>');
    expect(() => baseOf(dir)).toThrow('names no icon.svg');
  });
});
