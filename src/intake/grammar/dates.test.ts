import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../messages/en/calendar.ts';
import { dateOfColumns, orderShownBy, readDate, type DateReading } from './dates.ts';
import type { DayOrder } from './day-text.ts';

const text = (written: string, order: DayOrder = null) =>
  readDate({ kind: 'text', written }, order);
/** "2024-03-10", "~2024-03-10..2024-03-16", "2024-04-03 | 2024-03-04?", "none", "unreadable". */
function short(reading: DateReading): string {
  if (reading.is === 'asked') return `${reading.readings.join(' | ')}?`;
  if (reading.is !== 'read') return reading.is;
  const { start, end, about } = reading;
  return `${about ? '~' : ''}${start === end ? start : `${start}..${end}`}`;
}

it.each([
  ['2024-01-28', '2024-01-28'],
  ['2024-01', '2024-01'],
  ['2013-01', '2013-01'],
  ['2024', '2024'],
  ['2024/1/8', '2024-01-08'],
  ['20240128', '2024-01-28'],
  ['2024-01-28T05:30:00Z', '2024-01-28'],
  ['2024-01-28 05:30 UTC', '2024-01-28'],
  ['10 March 2024', '2024-03-10'],
  ['10th March, 2024', '2024-03-10'],
  ['March 10, 2024', '2024-03-10'],
  ['Sunday, 10 Mar. 2024', '2024-03-10'],
  ['10-Mar-2024', '2024-03-10'],
  ['٢٨ January ٢٠٢٤', '2024-01-28'],
  ['about 10 March 2024', '~2024-03-10'],
  ['c. 2024', '~2024'],
  ['~ March 2024', '~2024-03'],
  ['March 2024', '2024-03'],
  ['Sept 2024', '2024-09'],
  ['early December 2024', '~2024-12-01..2024-12-10'],
  ['mid-December 2024', '~2024-12-11..2024-12-20'],
  ['late February 2024', '~2024-02-21..2024-02-29'],
  ['end of April 2024', '~2024-04-21..2024-04-30'],
  ['week of 3 June 2024', '~2024-06-03..2024-06-09'],
  ['3–6 June 2026', '2026-06-03..2026-06-06'],
  ['3 to 6 June 2026', '2026-06-03..2026-06-06'],
  ['June 3-6, 2026', '2026-06-03..2026-06-06'],
  ['28 Jan–2 Feb 2024', '2024-01-28..2024-02-02'],
  ['28 December – 2 January 2024', '2023-12-28..2024-01-02'],
  ['28 Dec 2023 - 2 Jan 2024', '2023-12-28..2024-01-02'],
  ['between 3 and 6 June 2026', '2026-06-03..2026-06-06'],
  ['2024-01-28/2024-02-02', '2024-01-28..2024-02-02'],
  ['2024-01-28 to 2024-02-02', '2024-01-28..2024-02-02'],
  ['January–March 2024', '2024-01..2024-03'],
  ['about 3–6 June 2026', '~2026-06-03..2026-06-06'],
  ['13/04/2024', '2024-04-13'],
  ['04/13/2024', '2024-04-13'],
  ['04.04.2024', '2024-04-04'],
  ['03/04/2024', '2024-04-03 | 2024-03-04?'],
  ['3.4.2024', '2024-04-03 | 2024-03-04?'],
  ['about 03/04/2024', '2024-04-03 | 2024-03-04?'],
  ['03/2024', '2024-03'],
  ['', 'none'],
  ['  ', 'none'],
  ['soon', 'unreadable'],
  ['31 February 2024', 'unreadable'],
  ['2024-13-01', 'unreadable'],
  ['6–3 June 2026', 'unreadable'],
  ['1/2/24', 'unreadable'],
  ['-', 'unreadable'],
  ['__proto__', 'unreadable'],
  ['toString 2024', 'unreadable'],
])('reads %s', (written, meant) => {
  expect(short(text(written))).toBe(meant);
});

it('takes the order that a person gave', () => {
  expect(short(text('03/04/2024', 'day-first'))).toBe('2024-04-03');
  expect(short(text('03/04/2024', 'month-first'))).toBe('2024-03-04');
  expect(short(text('03/04/2024 - 05/04/2024', 'day-first'))).toBe('2024-04-03..2024-04-05');
});

it.each([
  ['27729', '1975-12-01'],
  ['45319', '2024-01-28'],
  ['45319.75', '2024-01-28'],
  ['20240128', '2024-01-28'],
  ['2024', '2024'],
  ['1696660200', '2023-10-07'],
  ['-3', 'unreadable'],
  ['0', 'unreadable'],
])('reads the number %s of a column of dates', (written, meant) => {
  expect(short(readDate({ kind: 'number', written }))).toBe(meant);
});

it('reads what stands in three columns', () => {
  expect(dateOfColumns('2024', '1', '28')).toBe('2024-01-28');
  expect(dateOfColumns('2024', 'March', '')).toBe('2024-03');
  expect(dateOfColumns('2024', '', '')).toBe('2024');
  expect(dateOfColumns('2024', '', '5')).toBeNull();
  expect(dateOfColumns('2024', '2', '31')).toBeNull();
  expect(dateOfColumns('', '2', '3')).toBeNull();
});

it('sees in which order a file writes days and months', () => {
  expect(orderShownBy('13/04/2024')).toBe('day-first');
  expect(orderShownBy('04/13/2024')).toBe('month-first');
  expect(orderShownBy('03/04/2024')).toBeNull();
  expect(orderShownBy('2024-04-13')).toBeNull();
});

describe('whatever is written', () => {
  it('never throws, and gives partial dates in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{1,24}$/)), (written) => {
        const reading = text(written);
        if (reading.is !== 'read') return;
        expect(reading.start).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        expect(reading.start <= reading.end).toBe(true);
      }),
    );
  });

  it('is read back from how pages print it', () => {
    const day = fc
      .date({ min: new Date('1900-03-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [start = '', end = ''] = [a, b].toSorted();
        expect(short(text(calendar.date(a)))).toBe(a);
        expect(short(text(calendar.month(a)))).toBe(a.slice(0, 7));
        const range = start === end ? start : `${start}..${end}`;
        if (start !== end) expect(short(text(calendar.days(start, end)))).toBe(range);
      }),
    );
  });
});
