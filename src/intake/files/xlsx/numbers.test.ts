import { describe, expect, it } from 'vitest';
import { readMade } from '../../../testing/intake/reading.ts';

describe('a number of a workbook', () => {
  it.each([
    ['from 1900', false, 45292, '2024-01-01'],
    ['from 1904', true, 43830, '2024-01-01'],
    ['before the day that never was', false, 59, '1900-02-28'],
    ['on it', false, 60, '1900-02-29'],
    ['after it', false, 61, '1900-03-01'],
    ['as in a file of 2012', false, 27729, '1975-12-01'],
  ])('counts days %s', async (_, from1904, v, day) => {
    const { rows } = await readMade({
      from1904,
      sheets: [{ name: 'a', rows: [[{ v, format: 14 }]] }],
    });
    expect(rows).toEqual([[[1, `day ${day}`]]]);
  });

  it.each([
    ['d mmm yyyy', 45292, 'day 2024-01-01'],
    ['[$-409]d\\-mmm\\-yy;@', 45292, 'day 2024-01-01'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 45292, 'day 2024-01-01'],
    ['yyyy-mm-dd hh:mm', 45292, 'day 2024-01-01'],
    ['yyyy-mm-dd hh:mm', 45292.5625, 'text 2024-01-01 13:30'],
    ['yyyy-mm-dd', 45292.5625, 'day 2024-01-01'],
    ['mmmm yyyy', 45292, 'text 2024-01'],
    ['yyyy', 45292, 'text 2024'],
    ['hh:mm', 0.5625, 'text 13:30'],
    ['mm:ss', 0.0008, 'text 00:01:09'],
    ['[h]:mm', 1.125, 'text 27:00'],
    ['0%', 0.35, 'text 35%'],
    ['0" days"', 42, 'number 42'],
    ['#,##0_);[Red](#,##0)', -1500, 'number -1500'],
    ['"yearly" 0', 7, 'number 7'],
    ['General', 7, 'number 7'],
    [17, 45292, 'text 2024-01'],
    [22, 45292.75, 'text 2024-01-01 18:00'],
    [10, 0.125, 'text 12.5%'],
    ['d mmm yyyy', -5, 'number -5'],
    ['d mmm yyyy', 4e6, 'number 4000000'],
  ])('shows by the format %s the number %d as %s', async (format, v, says) => {
    const { rows } = await readMade({ sheets: [{ name: 'a', rows: [[{ v, format }]] }] });
    expect(rows).toEqual([[[1, says]]]);
  });
});
