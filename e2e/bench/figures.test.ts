import { expect, it } from 'vitest';
import { leastAndMedian, markdownTable, quantile, times } from './figures.ts';

it.each([
  [0.5, 30],
  [0.95, 50],
  [0, 10],
  [1, 50],
])('a share of %d of five values lies below %d', (share, value) =>
  expect(quantile([50, 20, 30, 10, 40], share)).toBe(value),
);

it('the least comes first, the one in the middle in brackets; of nothing there is none', () => {
  expect(leastAndMedian([712, 900, 703.6])).toBe('704 (712)');
  expect(leastAndMedian([])).toBe('–');
});

it('times compares the least with the least, and says nothing of what did not happen', () => {
  expect(times([2400, 3000], [800, 650])).toBe('3.69 ×');
  expect(times([3200], [100])).toBe('32 ×');
  expect(times([3200], [0])).toBe('–');
});

it('a table has its numbers to the right, as wide as the widest', () => {
  expect(
    markdownTable(
      ['page', 'LCP'],
      [
        ['home', '704 (712)'],
        ['round', '9'],
      ],
    ),
  ).toBe(
    [
      '| page  |       LCP |',
      '| ----- | --------: |',
      '| home  | 704 (712) |',
      '| round |         9 |',
    ].join('\n'),
  );
});
