import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { releaseListIn } from '../../offline/release-list.ts';
import { releaseList, type Built } from './release.ts';

let outDir = '';
const PAGES = ['/', '/compare/', '/offline/', '/rounds/a/'];
const SOURCES = [
  'index.html',
  'src/pages/home-page.tsx',
  'src/pages/round-page.tsx',
  'src/pages/proposals-page.tsx',
  'src/pages/home-tabled.tsx',
  'src/pages/proposal-pictures.tsx',
  'src/pages/proposal-page.tsx',
  'src/features/proposal/proposal-body.tsx',
  'src/features/proposal/computed-figures.tsx',
  'src/features/compare/suggestions.tsx',
  'src/features/round/round-rest.tsx',
  'src/pages/compare-page.tsx',
  'src/pages/offline-page.tsx',
  'src/pages/not-found-page.tsx',
  'src/features/search/searching.ts',
  'src/app/search-everything.tsx',
];
const nameOf = (source: string) => `assets/${source.replace(/\W+/g, '-')}.js`;

const built = (): Built => ({
  outDir,
  pages: PAGES,
  slices: [
    'index',
    'names',
    'search-rounds',
    'search',
    'search/1',
    'claims',
    'dataset',
    'rounds/a',
  ],
  version: 'abc',
  manifest: {
    ...Object.fromEntries(SOURCES.map((source) => [source, { file: nameOf(source) }])),
    'src/pages/round-page.tsx': { file: nameOf('src/pages/round-page.tsx'), imports: ['_shared'] },
    _shared: { file: 'assets/shared-1.js' },
  },
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(outDir, path)), { recursive: true });
  writeFileSync(join(outDir, path), text);
}

beforeAll(() => {
  outDir = mkdtempSync(join(tmpdir(), 'parley-release-'));
  for (const path of PAGES) write(`${path}index.html`, `<html>${path}</html>`);
  for (const name of built().slices) write(`data/${name}.json`, '{}');
  for (const source of SOURCES) write(nameOf(source), 'export {};');
  for (const name of ['shared-1.js', 'worker-1.js', 'pack-1.js', 'index-1.css', 'serif-1.woff2'])
    write(`assets/${name}`, 'x');
  for (const name of ['frame-1.js', 'map-1.js.map']) write(`assets/${name}`, 'x');
});
afterAll(() => rmSync(outDir, { recursive: true }));

it('lists what is needed first, all code, and everything that pages read', async () => {
  const list = await releaseList(built());
  expect(list.first).toEqual([
    '/',
    '/compare/',
    '/offline/',
    '/assets/index-1.css',
    '/assets/serif-1.woff2',
    '/assets/index-html.js',
    '/assets/src-pages-home-page-tsx.js',
    '/assets/src-pages-home-tabled-tsx.js',
    '/assets/src-pages-round-page-tsx.js',
    '/assets/shared-1.js',
    '/assets/src-features-round-round-rest-tsx.js',
    '/assets/src-pages-proposals-page-tsx.js',
    '/assets/src-pages-proposal-pictures-tsx.js',
    '/assets/src-pages-proposal-page-tsx.js',
    '/assets/src-features-proposal-proposal-body-tsx.js',
    '/assets/src-features-proposal-computed-figures-tsx.js',
    '/assets/src-pages-compare-page-tsx.js',
    '/assets/src-features-compare-suggestions-tsx.js',
    '/assets/src-pages-offline-page-tsx.js',
    '/assets/src-pages-not-found-page-tsx.js',
    '/assets/src-features-search-searching-ts.js',
    '/assets/src-app-search-everything-tsx.js',
    '/assets/worker-1.js',
    '/data/index.json?v=abc',
    '/data/names.json?v=abc',
    '/data/search-rounds.json?v=abc',
    '/data/search.json?v=abc',
    '/data/claims.json?v=abc',
    '/data/search/1.json?v=abc',
  ]);
  expect(list.code).toContain('/assets/pack-1.js');
  expect(list.code.filter((path) => /frame|map/.test(path))).toEqual([]);
  const others = list.all.filter((path) => !list.first.includes(path));
  expect(others).toEqual(['/assets/pack-1.js', '/rounds/a/', '/data/rounds/a.json?v=abc']);
  // Pages 81 bytes, code 165, data 14.
  expect(list.size.toKeep).toBe(260);
  expect(list.size.toLoad).toBeGreaterThan(0);
  expect(releaseListIn(JSON.stringify(list))).toEqual(list);
});

it('has another fingerprint where anything that can be kept differs, and the same otherwise', async () => {
  const before = await releaseList(built());
  expect((await releaseList(built())).release).toBe(before.release);
  write('rounds/a/index.html', '<html>other</html>');
  expect((await releaseList(built())).release).not.toBe(before.release);
});

it('reads a hundred pages of a kind, and takes the others to be alike', async () => {
  const pages = Array.from({ length: 150 }, (_, i) => `/rounds/r${i}/`);
  const written = new Map(
    pages.map((path) => [`${path.slice(1)}index.html`, { hash: path, bytes: 20 }]),
  );
  // Those that are not read are not there.
  for (const path of pages.slice(0, 100)) write(`${path.slice(1)}index.html`, 'a'.repeat(20));
  const some = await releaseList(built());
  const many = await releaseList({ ...built(), pages: [...built().pages, ...pages], written });
  expect(many.size.toKeep - some.size.toKeep).toBe(150 * 20);
  expect(many.size.toLoad - some.size.toLoad).toBeGreaterThan(100 * 20);
});

it('keeps older texts that are searched only where they are a few files', async () => {
  const parts = [1, 2, 3].map((part) => `search/${part}`);
  for (const part of parts) write(`data/${part}.json`, '{}');
  const many = await releaseList({ ...built(), slices: [...built().slices, ...parts.slice(1)] });
  expect(many.first.filter((path) => path.startsWith('/data/search/'))).toEqual([]);
  expect(many.all.filter((path) => path.startsWith('/data/search/'))).toHaveLength(3);
});

it('fails where the build lacks code that is needed first', async () => {
  const { 'src/features/search/searching.ts': _, ...manifest } = built().manifest;
  await expect(releaseList({ ...built(), manifest })).rejects.toThrow('search/searching.ts');
});
