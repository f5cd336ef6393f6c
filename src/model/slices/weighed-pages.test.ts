import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPages, pagesOf, weighedPages } from './weighed-pages.ts';

const limits = { aPage: 10, most: 15 };

it('is one page where all has room, also where there is nothing', () => {
  expect(weighedPages([], limits)).toEqual([{ from: 0, to: 0 }]);
  expect(weighedPages([5, 5, 5], limits)).toEqual([{ from: 0, to: 3 }]);
});

it('fills the first pages, and leaves the last more than a handful', () => {
  expect(weighedPages([5, 5, 5, 1], limits)).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 4 },
  ]);
  expect(weighedPages([4, 4, 4, 4, 4, 4], limits)).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 4 },
    { from: 4, to: 6 },
  ]);
});

it('has each line once, no page too heavy, and the same on full pages when more comes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 300 }), (weights) => {
      const pages = weighedPages(weights, limits);
      expect(pages.flatMap(({ from, to }) => weights.slice(from, to))).toEqual(weights);
      for (const { from, to } of pages)
        expect(weights.slice(from, to).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(15);
      const later = weighedPages([...weights, 3, 3, 3, 3, 3, 3], limits);
      expect(later.slice(0, pages.length - 1)).toEqual(pages.slice(0, -1));
    }),
  );
});

it('gives a line that is heavier than a page one for itself', () => {
  expect(weighedPages([3, 40, 3, 12], limits)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 4 },
  ]);
});

describe('things by their pages', () => {
  const limits = { aPage: 3, most: 5 };
  it.each([
    [5, [5]],
    [6, [3, 3]],
    [8, [3, 5]],
    [9, [3, 3, 3]],
    [0, [0]],
  ])('%i things: %j', (count, sizes) => {
    const things = Array.from({ length: count }, (_, i) => i);
    const parts = inPages(things, limits);
    expect(parts.map(({ length }) => length)).toEqual(sizes);
    expect(parts.flat()).toEqual(things);
    expect(pagesOf(count, limits)).toBe(sizes.length);
  });

  it('a part that is full stays as it is when more comes', () => {
    expect(inPages([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], limits).slice(0, 2)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });
});
