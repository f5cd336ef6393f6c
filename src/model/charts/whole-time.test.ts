import { describe, expect, it } from 'vitest';
import { wholeTime } from './whole-time.ts';

describe('wholeTime', () => {
  it('has a bar for each month, the highest for most', () => {
    const { bars, parts, years } = wholeTime(
      ['2001-01-02', '2001-01-30', '2001-03-05', '2002-12-31'],
      ['2001-01-02', '2002-01-01'],
    );
    expect(bars).toEqual([
      { at: 0, width: 4.25, height: 100 },
      // January and February are 59 of 730 days.
      { at: 8.08, width: 4.25, height: 50 },
      { at: 95.75, width: 4.25, height: 50 },
    ]);
    expect(parts).toEqual([0, 50]);
    expect(years).toEqual([
      { year: '2001', at: 0 },
      { year: '2002', at: 50 },
    ]);
  });

  it('has bars for quarters, or years, where there would be too many, and names a few years', () => {
    const yearly = Array.from({ length: 61 }, (_, i) => `${1970 + i}-05-01`);
    const { bars, years } = wholeTime(yearly, ['1970-05-01']);
    expect(bars).toHaveLength(61);
    expect(years.map(({ year }) => year)).toEqual(['1980', '1990', '2000', '2010', '2020']);
    expect(
      wholeTime(yearly.slice(0, 20), ['1970-05-01']).bars.every(({ width }) => width < 2),
    ).toBe(true);
  });

  it('is empty where nothing is', () => {
    expect(wholeTime([], [])).toEqual({ bars: [], parts: [], years: [] });
  });
});
