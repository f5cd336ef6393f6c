import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { pageKindOf, measure, overBudget, type Measured } from './first-load.ts';

describe('the kind of a page', () => {
  it.each([
    ['/', '/'],
    ['/404.html', '/404.html'],
    ['/rounds/2024-01-28-paris/', '/rounds/*/'],
    ['/compare/', '/compare/'],
    ['/compare/a...b/', '/compare/*/'],
    ['/embed/proposals/x/', '/embed/proposals/*/'],
    ['/embed/compare/', '/embed/compare/'],
    ['/proposals/list/12/', '/proposals/'],
    ['/corrections/1/', '/corrections/'],
    ['/venues/portsea/2/', '/venues/*/'],
    ['/issues/withdrawal/', '/issues/*/'],
    ['/issues/withdrawal/12/', '/issues/*/'],
  ])('at %s is %s', (path, kind) => {
    expect(pageKindOf(path)).toBe(kind);
  });
});

describe('measuring a built site', () => {
  const dist = mkdtempSync(join(tmpdir(), 'parley-size-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  };
  afterAll(() => rmSync(dist, { recursive: true }));

  /** Below another path, as a site may be. */
  const page = (more = '') =>
    `<script type="module" crossorigin src="/below/assets/index-1.js"></script>
     <link rel="modulepreload" crossorigin href="/below/assets/shared-2.js">
     <style>a{color:red}</style><link rel="preload" as="style" href="/below/assets/index-3.css">
     <link rel="preload" as="font" href="/below/assets/font.woff2">${more}`;
  const scripts = { index: 'entry();'.repeat(9), shared: 'shared();', round: 'round();' };
  write('assets/index-1.js', scripts.index);
  write('assets/shared-2.js', scripts.shared);
  write('assets/round-4.js', scripts.round);
  write('assets/index-3.css', 'p{}');
  const data = '{"rounds":[]}';
  write('data/names.json', data);
  write('data/rounds/b.json', data.repeat(3));
  write('index.html', page());
  write('rounds/a/index.html', page());
  const larger = page(
    '<link rel="modulepreload" href="/below/assets/round-4.js"><link href="/below/assets/round-4.js" rel="modulepreload"><p>More</p>' +
      '<link rel="preload" as="fetch" href="/below/data/rounds/b.json?v=1">' +
      '<link rel="preload" as="fetch" href="/below/data/names.json?v=1">',
  );
  write('rounds/b/index.html', larger);
  write('moved/index.html', '<meta http-equiv="refresh" content="0; url=/">');
  write('embed.js', 'host();');

  const found = measure(dist, ['embed.js', 'gone.js']);
  const size = (text: string) => gzipSync(text).length;

  it('counts each file once, and takes the largest page of a kind', () => {
    expect(found.kinds).toEqual([
      {
        kind: '/',
        html: size(page()),
        script: size(scripts.index) + size(scripts.shared),
        styles: size('a{color:red}'),
        sheet: size('p{}'),
        data: 0,
        requests: 2,
      },
      {
        kind: '/rounds/*/',
        html: size(larger),
        script: size(scripts.index) + size(scripts.shared) + size(scripts.round),
        styles: size('a{color:red}'),
        sheet: size('p{}'),
        // The largest of two, alone.
        data: size(data.repeat(3)),
        requests: 3,
      },
    ]);
    expect(found.files).toEqual({ 'embed.js': size('host();') });
  });
});

describe('a budget', () => {
  const found: Measured = {
    kinds: [
      { kind: '/', html: 2000, script: 3000, styles: 400, sheet: 700, data: 150, requests: 2 },
    ],
    files: { 'embed.js': 900 },
  };
  const budgets = {
    kinds: { '/': { html: 2, script: 3 } },
    styles: 0.4,
    sheet: 0.7,
    data: 0.15,
    files: { 'embed.js': 0.9 },
  };

  it('that is just kept is no problem', () => {
    expect(overBudget(found, budgets)).toEqual([]);
  });

  it.each([
    ['of html', { ...budgets, kinds: { '/': { html: 1.9, script: 3 } } }, '/ html: 2.00 kB'],
    ['of script', { ...budgets, kinds: { '/': { html: 2, script: 2.9 } } }, '/ script: 3.00 kB'],
    ['of styles', { ...budgets, styles: 0.3 }, '/ styles: 0.40 kB'],
    ['of the sheet', { ...budgets, sheet: 0.6 }, '/ sheet: 0.70 kB'],
    ['of a file of data', { ...budgets, data: 0.1 }, '/ file of data: 0.15 kB'],
    ['of a file', { ...budgets, files: { 'embed.js': 0.8 } }, 'embed.js: 0.90 kB'],
    ['of a file that is gone', { ...budgets, files: { 'gone.js': 1 } }, 'gone.js: not there'],
    [
      'of a kind that is gone',
      { ...budgets, kinds: { ...budgets.kinds, '/x/': { html: 1, script: 1 } } },
      '/x/: a budget, and no such page',
    ],
    ['that is missing', { ...budgets, kinds: {} }, '/: no budget'],
  ])('%s is told', (_name, wanted, problem) => {
    expect(overBudget(found, wanted)).toEqual([expect.stringContaining(problem)]);
  });

  it('is not kept by a page that loads nothing', () => {
    const [kind] = found.kinds;
    const empty = { ...found, kinds: kind ? [{ ...kind, script: 0, requests: 0 }] : [] };
    expect(overBudget(empty, budgets)).toEqual([expect.stringContaining('loads no script')]);
  });
});
