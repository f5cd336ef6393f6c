import { describe, expect, it } from 'vitest';
import { FIRST, tinyData } from '../../testing/tiny.ts';
import { roomsBehind } from './rooms-behind.ts';

/** Months of the axis of a dataset whose first round was at this day; its last ended in March 2001. */
const monthsFrom = (day: string) =>
  roomsBehind(
    tinyData([FIRST, '/dates', { start: day, end: day, precision: 'day' }]),
  ).axis?.ticks.map(({ month }) => month) ?? [];

describe('the axis behind pictures of who came', () => {
  it('marks each month of some years', () => {
    expect(monthsFrom('1999-11-20').slice(0, 4)).toEqual([
      '1999-11',
      '1999-12',
      '2000-01',
      '2000-02',
    ]);
  });

  it('marks its first month and the years where they are many', () => {
    expect(monthsFrom('1989-11-20')).toEqual([
      '1989-11',
      ...Array.from({ length: 12 }, (_, i) => `${1990 + i}-01`),
    ]);
  });
});
