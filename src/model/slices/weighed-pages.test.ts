import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weighedPages } from './weighed-pages.ts';

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
