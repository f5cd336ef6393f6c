import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcesSlice, type SourceEntry } from '../../model/slices/sources-slice.ts';
import { at, tinyData } from '../../testing/tiny.ts';
import type { SourcesView } from '../../urls/sources-view.ts';
import { filterSources } from './filter-sources.ts';

const { sources } = sourcesSlice(tinyData());
const EMPTY: SourcesView = { q: '', kind: null, language: null, year: null, via: null };

const shown = (view: Partial<SourcesView>, list = sources) =>
  filterSources(list, { ...EMPTY, ...view }).map(({ id }) => id);

const some = at(sources, 0);
const source = (id: string, change: Partial<SourceEntry> = {}): SourceEntry => ({
  ...some,
  id,
  ...change,
});

describe('filterSources', () => {
  it('shows every source in its order where nothing is asked for', () => {
    expect(shown({})).toEqual(sources.map(({ id }) => id));
  });

  it('shows the sources of one kind', () => {
    const list = [source('a', { kind: 'analysis' }), source('b', { kind: 'news' })];
    expect(shown({ kind: 'analysis' }, list)).toEqual(['a']);
  });

  it('shows the sources in one language', () => {
    const list = [source('a', { language: 'ar' }), source('b', { language: 'en' })];
    expect(shown({ language: 'ar' }, list)).toEqual(['a']);
  });

  it('shows the sources without a date', () => {
    expect(shown({ year: 'undated' }).toSorted()).toEqual(['undated-answer', 'undated-position']);
  });

  it('shows the sources that were seen via another site', () => {
    expect(shown({ via: 'other' })).toEqual(['bulletin-copy']);
  });

  it('shows the sources on sites that repeat the reports of others, whatever their original', () => {
    const list = [source('a', { grade: 'copy' }), source('b'), source('c', { grade: 'machine' })];
    expect(shown({ via: 'repeating' }, list)).toEqual(['a', 'c']);
  });

  it('parts the sources into those seen on their own page and those seen elsewhere', () => {
    expect([...shown({ via: 'own' }), ...shown({ via: 'other' })].toSorted()).toEqual(
      sources.map(({ id }) => id).toSorted(),
    );
  });

  it.each([
    ['its publisher', 'reporter talks', ['reporter-talks']],
    ['the site on which it was seen', 'BULLETIN', ['bulletin-copy']],
    ['its title', 'exist july', ['reporter-july']],
    ['its id', 'courier-shelling', ['courier-shelling']],
  ])('finds a source by words of %s', (_, q, ids) => {
    expect(shown({ q })).toEqual(ids);
  });

  it('finds a source by its remark, whatever the accents', () => {
    const list = [source('a', { note: 'cites Hürriyet' }), source('b')];
    expect(shown({ q: 'hurriyet' }, list)).toEqual(['a']);
  });

  it('shows only what has every word', () => {
    expect(shown({ q: 'courier july' })).toEqual([]);
  });

  it('shows what each of its choices would show', () => {
    const view = fc.record({
      q: fc.constantFrom('', 'reporter', 'courier', 'e'),
      kind: fc.constantFrom('news' as const, 'analysis' as const, null),
      language: fc.constantFrom('en', 'ar', null),
      year: fc.constantFrom('2001', 'undated', null),
      via: fc.constantFrom('own' as const, 'other' as const, null),
    });
    fc.assert(
      fc.property(view, (asked) => {
        const each = Object.entries(asked).map(([key, value]) => shown({ [key]: value }));
        const inAll = sources.map(({ id }) => id).filter((id) => each.every((s) => s.includes(id)));
        expect(shown(asked)).toEqual(inAll);
      }),
    );
  });
});
