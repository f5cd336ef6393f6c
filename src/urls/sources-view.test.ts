import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from '../model/vocabulary.ts';
import { anySearch, lineOfText } from '../testing/view-arbitraries.ts';
import { sourcesCodec, type SourcesView } from './sources-view.ts';

const EMPTY: SourcesView = { q: '', kind: null, language: null, year: null, via: null };

const validView: fc.Arbitrary<SourcesView> = fc.record({
  q: lineOfText(100),
  kind: fc.constantFrom(...SOURCE_KINDS, null),
  language: fc.constantFrom('en', 'ar', 'ckb', 'uz-Cyrl', null),
  year: fc.constantFrom('2001', '2024', 'undated', null),
  via: fc.constantFrom('own' as const, 'other' as const, null),
});

const search = anySearch(
  ['q', 'kind', 'language', 'year', 'via'],
  [...SOURCE_KINDS, 'en', 'EN', 'eng', '2001', '201', 'undated', 'own', 'other'],
);

describe('the address of the sources page', () => {
  it('gives back every view that was written into it', () => {
    fc.assert(
      fc.property(validView, (view) => {
        expect(sourcesCodec.parse(sourcesCodec.serialise(view))).toEqual(view);
      }),
    );
  });

  it('gives a valid view, whatever it holds', () => {
    fc.assert(
      fc.property(search, (text) => {
        const view = sourcesCodec.parse(text);
        expect([...SOURCE_KINDS, null]).toContain(view.kind);
        expect(['own', 'other', null]).toContain(view.via);
        expect(view.language ?? 'en').toMatch(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
        expect(view.year ?? 'undated').toMatch(/^(\d{4}|undated)$/);
        expect(view.q).toBe(view.q.replace(/\s+/g, ' ').trim());
        expect(view.q.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its view when it is put into its canonical form', () => {
    fc.assert(
      fc.property(search, (text) => {
        const view = sourcesCodec.parse(text);
        expect(sourcesCodec.parse(sourcesCodec.serialise(view))).toEqual(view);
      }),
      { numRuns: 300 },
    );
  });

  it('is canonical once it has been parsed and written', () => {
    fc.assert(
      fc.property(search, (text) => {
        const canonical = sourcesCodec.serialise(sourcesCodec.parse(text));
        expect(sourcesCodec.serialise(sourcesCodec.parse(canonical))).toBe(canonical);
      }),
    );
  });

  it('is bare for the view that asks for nothing', () => {
    expect(sourcesCodec.serialise(EMPTY)).toBe('');
  });

  it.each(['?kind=gossip', '?language=english', '?year=20011', '?via=both', '?page=2'])(
    'asks for nothing where it says "%s"',
    (text) => {
      expect(sourcesCodec.parse(text)).toEqual(EMPTY);
    },
  );
});
