import fc from 'fast-check';
import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { RUNGS } from '../model/vocabulary.ts';
import { anySearch } from '../testing/view-arbitraries.ts';
import { compareCodec } from './compare-view.ts';
import { embedComparePath, embedPaths, FRAME_THEMES, inTheme } from './embed-paths.ts';
import { paths } from './paths.ts';

const THOUSANDS = 10_000;

const compareViews = anySearch(
  ['p', 'p', 'base', 'diff', 'rung', 'asof'],
  ['2001-02-11-outline', 'a', 'b', '1', '2001-02-10', ...RUNGS],
).map((search) => compareCodec.parse(search));

describe('embedPaths', () => {
  it.each(['round', 'proposal', 'compare'] as const)('%s: the page is below /embed', (kind) => {
    const id = '2024-02-23-paris';
    expect(embedPaths[kind].to(id)).toBe(`/embed${paths[kind].to(id)}`);
    expect(embedPaths[kind].pattern).toBe(`/embed${paths[kind].pattern}`);
  });

  it('is matched by no pattern of the site', () => {
    for (const { to } of Object.values(embedPaths))
      for (const { pattern } of Object.values(paths))
        expect(matchPath(pattern, to('x'))).toBeNull();
  });
});

describe('embedComparePath', () => {
  it('carries every view, with colours and without', () => {
    fc.assert(
      fc.property(compareViews, fc.constantFrom(null, ...FRAME_THEMES), (view, theme) => {
        const url = new URL(inTheme(embedComparePath(view), theme), 'https://parley.example');
        expect(url.pathname).toBe(embedPaths.compare.to());
        expect(compareCodec.parse(url.search)).toEqual(view);
        expect(url.searchParams.get('theme')).toBe(theme);
      }),
    );
  });

  it('has the defaults where only ids are given', () => {
    expect(embedComparePath({ ids: ['a', 'b'] })).toBe('/embed/compare/?p=a.b');
  });
});

describe('inTheme', () => {
  it('leaves an address as it is where the colours are the reader’s', () => {
    expect(inTheme('/embed/rounds/x/', null)).toBe('/embed/rounds/x/');
  });
});

describe('what a frame reads from its address', () => {
  it('is a short list, however many ids there are', () => {
    const ids = Array.from({ length: THOUSANDS }, (_, i) => `id-${i}`);
    expect(compareCodec.parse(`?p=${ids.join('.')}`).ids.length).toBeLessThanOrEqual(20);
  });

  it('is nothing that is not an id', () => {
    const view = compareCodec.parse('?p=<script>alert(1)</script>.a."onload=x&base=<b>&rung=<i>');
    expect(view).toEqual({ ids: ['a'], base: null, rows: 'common', rung: null, asof: null });
  });
});
