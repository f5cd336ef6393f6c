import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUnit } from '../testing/units.ts';
import type { ResolvedQuantity } from '../model/slices/resolve.ts';
import type { Dates, UnitForms } from '../model/types.ts';
import { PRECISIONS } from '../model/vocabulary.ts';
import {
  amount,
  briefly,
  counted,
  date,
  dates,
  interval,
  list,
  month,
  number,
  quantity,
  unit,
} from './format.ts';
import { words } from './words.ts';

describe('number', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [1904, '1,904'],
    [1_000_000, '1,000,000'],
    [0.7, '0.7'],
  ])('writes %d as %s', (value, text) => {
    expect(number(value)).toBe(text);
  });

  it('writes whole numbers and tenths as Intl would', () => {
    const intl = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
    const tenths = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.oneof(fc.nat(), tenths), (value) => {
        expect(number(value)).toBe(intl.format(value));
      }),
    );
  });
});

describe('list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('joins %j as "%s"', (items, text) => {
    expect(list(items)).toBe(text);
  });

  it('joins any items as Intl would', () => {
    const intl = new Intl.ListFormat('en-GB', { type: 'conjunction' });
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (items) => {
        expect(list(items)).toBe(intl.format(items));
      }),
    );
  });
});

describe('counted', () => {
  const forms = { one: '1 source', other: '# sources' };

  it.each([
    [0, '0 sources'],
    [1, '1 source'],
    [2, '2 sources'],
    [21, '21 sources'],
    [1272, '1,272 sources'],
  ])('counts %d as "%s"', (count, text) => {
    expect(counted(count, forms)).toBe(text);
  });

  it('uses the singular exactly where Intl would', () => {
    const intl = new Intl.PluralRules('en-GB');
    fc.assert(
      fc.property(fc.nat({ max: 200 }), (count) => {
        expect(counted(count, { one: 'one', other: 'other' })).toBe(intl.select(count));
      }),
    );
  });
});

describe('date', () => {
  it.each([
    ['a day', '2001-02-09', '9 Feb 2001'],
    ['a month', '2001-02', 'Feb 2001'],
    ['a year', '2001', '2001'],
    ['about a day', '2001-02-09~', 'about 9 Feb 2001'],
    ['about a month', '2001-02~', 'about Feb 2001'],
  ])('says no more than is known of %s', (_, value, text) => {
    expect(date(value)).toBe(text);
  });

  it('knows every month', () => {
    const names = Array.from({ length: 12 }, (_, i) =>
      date(`2001-${String(i + 1).padStart(2, '0')}`),
    );
    expect(names).toEqual(words.shortMonths.map((name) => `${name} 2001`));
  });
});

describe('month', () => {
  it.each(['2001-02', '2001-02-10'])('writes the month of %s in full', (value) => {
    expect(month(value)).toBe('February 2001');
  });
});

describe('dates', () => {
  it.each<[string, Dates['precision'], string, string, string]>([
    ['one day', 'day', '2001-02-09', '2001-02-09', '9 Feb 2001'],
    ['days of one month', 'day', '2001-02-09', '2001-02-12', '9–12 Feb 2001'],
    ['days of one year', 'day', '2001-01-30', '2001-02-02', '30 Jan – 2 Feb 2001'],
    ['days of two years', 'day', '2000-12-28', '2001-01-02', '28 Dec 2000 – 2 Jan 2001'],
    ['days a year apart', 'day', '2000-02-09', '2001-02-09', '9 Feb 2000 – 9 Feb 2001'],
    ['about one day', 'approximate', '2001-02-09', '2001-02-09', 'about 9 Feb 2001'],
    ['about some days', 'approximate', '2001-02-09', '2001-02-12', 'about 9–12 Feb 2001'],
    ['one month', 'month', '2001-02-01', '2001-02-28', 'February 2001'],
    ['months of one year', 'month', '2001-02-01', '2001-04-30', 'February – April 2001'],
    ['months of two years', 'month', '2000-12-01', '2001-01-31', 'December 2000 – January 2001'],
    [
      'one month of two years',
      'month',
      '2000-02-01',
      '2001-02-28',
      'February 2000 – February 2001',
    ],
  ])('writes %s', (_, precision, start, end, text) => {
    expect(dates({ start, end, precision })).toBe(text);
  });

  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((value) => value.toISOString().slice(0, 10));
  const anyDates = fc
    .tuple(day, day, fc.constantFrom(...PRECISIONS))
    .map(([a, b, precision]) => ({ start: a < b ? a : b, end: a < b ? b : a, precision }));

  it('names no day where only the month is known', () => {
    fc.assert(
      fc.property(anyDates, (value) => {
        expect(dates({ ...value, precision: 'month' })).not.toMatch(/(^|\s)\d{1,2}(\s|–|$)/);
      }),
    );
  });

  it('says "about" exactly where the dates are approximate', () => {
    fc.assert(
      fc.property(anyDates, (value) => {
        expect(dates(value).startsWith('about ')).toBe(value.precision === 'approximate');
      }),
    );
  });

  it('names the year of the last day, and that of the first where it is another', () => {
    fc.assert(
      fc.property(anyDates, (value) => {
        const years = dates(value).match(/\b\d{4}\b/g);
        expect(years).toEqual([...new Set([value.start.slice(0, 4), value.end.slice(0, 4)])]);
      }),
    );
  });
});

describe('interval', () => {
  it.each([
    ['a number', { min: 40, max: 40 }, '40'],
    ['a range', { min: 35, max: 40 }, '35–40'],
    [
      'a number of which the account says "about"',
      { min: 40, max: 40, approximate: true },
      'about 40',
    ],
    [
      'a range of which the account says "about"',
      { min: 35, max: 40, approximate: true },
      'about 35–40',
    ],
    ['an open upper end', { min: 42, max: null }, 'at least 42'],
    ['an open lower end', { min: null, max: 300 }, 'up to 300'],
    [
      'an open upper end with "about"',
      { min: 42, max: null, approximate: true },
      'at least about 42',
    ],
    [
      'an open lower end with "about"',
      { min: null, max: 300, approximate: true },
      'up to about 300',
    ],
    ['thousands', { min: 1000, max: 1904 }, '1,000–1,904'],
    ['zero', { min: 0, max: 0 }, '0'],
  ])('writes %s', (_, value, text) => {
    expect(interval(value)).toBe(text);
  });
});

describe('unit', () => {
  it.each([
    ['one thing', { min: 1, max: 1 }, 'day'],
    ['at least one', { min: 1, max: null }, 'day'],
    ['up to one', { min: null, max: 1 }, 'day'],
    ['no thing', { min: 0, max: 0 }, 'days'],
    ['less than one', { min: 0.5, max: 0.5 }, 'days'],
    ['one or two', { min: 1, max: 2 }, 'days'],
    ['two', { min: 2, max: 2 }, 'days'],
    ['at least two', { min: 2, max: null }, 'days'],
  ])('has the number that fits %s', (_, value, text) => {
    expect(unit(inUnit('day').forms, value)).toBe(text);
  });
});

const q = (min: number | null, max: number | null, name: string): ResolvedQuantity => ({
  min,
  max,
  ...inUnit(name),
  approximate: false,
});

/** A length in weeks, with the days that these are. */
const weeks = (min: number | null, max: number | null): ResolvedQuantity => ({
  ...q(min === null ? null : min * 7, max === null ? null : max * 7, 'day'),
  said: { min, max, ...inUnit('week') },
});

describe('quantity', () => {
  it.each([
    [q(35, 40, 'hostage'), '35–40 hostages'],
    [q(1, 1, 'body'), '1 body'],
    [q(600, 600, 'truck-per-day'), '600 trucks a day'],
    [q(1, 1, 'truck-per-day'), '1 truck a day'],
    [weeks(6, 6), '6 weeks (42 days)'],
    [weeks(1, 1), '1 week (7 days)'],
    [weeks(6, 8), '6–8 weeks (42–56 days)'],
    [weeks(6, null), 'at least 6 weeks (42 days)'],
    [weeks(null, 6), 'up to 6 weeks (42 days)'],
    [{ ...weeks(6, 6), approximate: true }, 'about 6 weeks (42 days)'],
  ])('writes %j as "%s"', (value, text) => {
    expect(quantity(value)).toBe(text);
  });

  it('comes in two parts where the number stands larger than its unit', () => {
    expect(amount(weeks(6, 8))).toEqual({ number: '6–8 weeks', unit: '(42–56 days)' });
    expect(amount(q(40, 40, 'hostage'))).toEqual({ number: '40', unit: 'hostages' });
  });

  it('is brief where its unit is known, but never where the source spoke in another', () => {
    expect(briefly(q(40, null, 'day'))).toBe('at least 40');
    expect(briefly(weeks(6, 6))).toBe('6 weeks (42 days)');
  });

  it('takes the form for other numbers where a unit has no form of its own', () => {
    const forms: UnitForms = { other: 'km' };
    expect(quantity({ ...q(1, 1, 'day'), forms })).toBe('1 km');
  });
});
