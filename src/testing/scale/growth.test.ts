import { describe, expect, it } from 'vitest';
import { exponent, growthTable } from './growth.ts';

describe('exponent', () => {
  it.each([
    ['as the records do', 10, 40, 1],
    ['as their square', 10, 160, 2],
    ['not at all', 10, 10, 0],
  ])('tells what grows %s', (_, from, to, power) => {
    expect(exponent([from, to], [100, 400])).toBeCloseTo(power, 10);
  });

  it('tells nothing of what is missing, nought or too small', () => {
    expect(exponent([null, 4], [1, 2])).toBeNull();
    expect(exponent([0, 4], [1, 2])).toBeNull();
    expect(exponent([1, 4], [1, 2], 5)).toBeNull();
  });
});

it('a table has a column for each size, and then one for each step between two', () => {
  const table = growthTable(
    'step',
    [
      { name: 'read', values: [1000, 4000, 16_000] },
      { name: 'late', values: [null, 2000, 32_000] },
    ],
    {
      sizes: ['100', '400', '1600'],
      records: [100, 400, 1600],
      least: 0,
      say: (ms) => (ms / 1000).toFixed(1),
    },
  );
  expect(table.split('\n')).toEqual([
    'step  100  400  1600  100 to 400  400 to 1600',
    'read  1.0  4.0  16.0        1.00         1.00',
    'late       2.0  32.0                     2.00',
  ]);
});
