import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySearch } from './arbitraries.ts';
import { compareCodec, MOST_COLUMNS } from './compare-view.ts';
import { comparePath } from './paths.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 20 });
const search = anySearch(['p', 'q'], ['2001-02-10-portsea', '2001-02-11-outline', 'a', 'b', 'c']);

describe('the address of a comparison', () => {
  it('gives back the ids that were written into it, in their order', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(compareCodec.parse(compareCodec.serialise({ ids: list }))).toEqual({ ids: list });
      }),
    );
  });

  it('gives a list of distinct ids, whatever it holds', () => {
    fc.assert(
      fc.property(search, (text) => {
        const view = compareCodec.parse(text);
        expect(new Set(view.ids).size).toBe(view.ids.length);
        expect(view.ids.length).toBeLessThanOrEqual(20);
        expect(view.ids.every((one) => /^[a-z0-9-]{1,120}$/.test(one))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its view when it is put into its canonical form', () => {
    fc.assert(
      fc.property(search, (text) => {
        const view = compareCodec.parse(text);
        expect(compareCodec.parse(compareCodec.serialise(view))).toEqual(view);
      }),
    );
  });

  it('is canonical once it has been parsed and written', () => {
    fc.assert(
      fc.property(search, (text) => {
        const canonical = compareCodec.serialise(compareCodec.parse(text));
        expect(compareCodec.serialise(compareCodec.parse(canonical))).toBe(canonical);
      }),
    );
  });

  it('keeps ids that no record has, so that the page can name them', () => {
    expect(compareCodec.parse('?p=never-was.2001-02-11-outline').ids).toEqual([
      'never-was',
      '2001-02-11-outline',
    ]);
  });

  it('keeps more ids than fit, so that the page can name what it leaves out', () => {
    const many = 'a.b.c.d.e.f.g';
    expect(compareCodec.parse(`?p=${many}`).ids.length).toBeGreaterThan(MOST_COLUMNS);
  });

  it('keeps twenty ids of an address that holds thousands', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `id-${i}`).join('.');
    expect(compareCodec.parse(`?p=${many}`).ids).toHaveLength(20);
  });

  it('is bare where nothing is compared', () => {
    expect(compareCodec.serialise({ ids: [] })).toBe('');
  });

  it('is written by links as the page itself writes it', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(comparePath(list)).toBe(`/compare/${compareCodec.serialise({ ids: list })}`);
      }),
    );
  });

  it('is read from a link as the link was meant', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const { search: query } = new URL(comparePath(list), 'https://parley.example.org');
        expect(compareCodec.parse(query).ids).toEqual(list);
      }),
    );
  });
});
