import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionsOn, pagesOfCorrections } from './corrections-pages.ts';

describe('the pages of the corrections', () => {
  it.each([
    [0, 1],
    [560, 1],
    [561, 2],
    [668, 2],
    [711, 3],
  ])('are for %d corrections %d', (count, pages) => {
    expect(pagesOfCorrections(count)).toBe(pages);
  });

  it('have the oldest on the first, and count from the oldest', () => {
    const all = Array.from({ length: 668 }, (_, i) => 668 - i);
    expect(correctionsOn(all, 1)).toEqual({
      on: Array.from({ length: 150 }, (_, i) => 150 - i),
      first: 1,
      last: 150,
    });
    const newest = correctionsOn(all, 2);
    expect([newest.first, newest.last, newest.on.length]).toEqual([151, 668, 518]);
    expect([newest.on[0], newest.on.at(-1)]).toEqual([668, 151]);
  });

  it('have each correction once, none more than a page holds, and one that is full holds the same for good', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (count) => {
        const all = Array.from({ length: count }, (_, i) => count - i);
        const parts = pagesOfCorrections(count);
        const pages = Array.from({ length: parts }, (_, i) => correctionsOn(all, i + 1).on);
        expect(pages.toReversed().flat()).toEqual(all);
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(560);
        const later = [count + 2, count + 1, ...all];
        for (const [i, page] of pages.slice(0, -1).entries())
          expect(correctionsOn(later, i + 1).on).toEqual(page);
      }),
      { numRuns: 50 },
    );
  });
});
