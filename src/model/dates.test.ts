import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, daysOf, isDay } from './dates.ts';

const YEAR = { min: 1900, max: 2099 };
const two = (n: number) => String(n).padStart(2, '0');

/** A calendar written out by the rule, with no Date in it. */
function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const day = fc
  .tuple(fc.integer(YEAR), fc.integer({ min: 1, max: 12 }))
  .chain(([year, month]) =>
    fc
      .integer({ min: 1, max: lengthOf(year, month) })
      .map((n) => `${year}-${two(month)}-${two(n)}`),
  );

describe('daysOf', () => {
  it.each([
    ['2001', '2001-01-01', '2001-12-31'],
    ['2001-01', '2001-01-01', '2001-01-31'],
    ['2001-12', '2001-12-01', '2001-12-31'],
    ['2001-02', '2001-02-01', '2001-02-28'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2001-02-11', '2001-02-11', '2001-02-11'],
    ['2001-02-11~', '2001-02-11', '2001-02-11'],
    ['2001-02~', '2001-02-01', '2001-02-28'],
  ])('takes %s for %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });

  it('ends every month on its last day', () => {
    fc.assert(
      fc.property(fc.integer(YEAR), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const date = `${year}-${two(month)}`;
        expect(daysOf(date).last).toBe(`${date}-${lengthOf(year, month)}`);
      }),
    );
  });

  it('holds every day of a month or a year', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, precision) => {
        const { first, last } = daysOf(date.slice(0, precision));
        expect(first <= date && date <= last).toBe(true);
      }),
    );
  });
});

describe('isDay', () => {
  it('knows every day of the calendar', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(isDay(date)).toBe(true);
      }),
    );
  });

  it('knows no day that the calendar has not', () => {
    fc.assert(
      fc.property(
        fc.integer(YEAR),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 40 }),
        (year, month, n) => {
          const real = month >= 1 && month <= 12 && n >= 1 && n <= lengthOf(year, month);
          expect(isDay(`${year}-${two(month)}-${two(n)}`)).toBe(real);
        },
      ),
    );
  });

  it.each(['', '2001', '2001-02', '2001-2-1', '2001-02-11T00:00:00Z', ' 2001-02-11', '11.2.2001'])(
    'takes "%s" for no day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe('daysBetween', () => {
  it.each([
    ['2001-02-10', '2001-02-10', 0],
    ['2001-02-10', '2001-02-11', 1],
    ['2001-02-11', '2001-02-10', -1],
    ['2001-02-28', '2001-03-01', 1],
    ['2004-02-28', '2004-03-01', 2],
    ['2001-01-01', '2002-01-01', 365],
  ])('counts from %s to %s: %i', (from, to, count) => {
    expect(daysBetween(from, to)).toBe(count);
  });

  it('adds up over a day between', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });

  it('has the sign of the order of the two days', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(Math.sign(b < a ? -1 : b > a ? 1 : 0));
      }),
    );
  });
});
