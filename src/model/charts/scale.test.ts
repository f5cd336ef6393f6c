import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAxis, timeAxis } from './axes.ts';
import { packLanes } from './lanes.ts';
import { marked, placeOfDate, reachOf } from './points.ts';
import { dayAt, placeOf, placeOfDay } from './scale.ts';

describe('a number on a scale', () => {
  it('stands where its share is, and what lies outside at the end', () => {
    const scale = { from: 0, to: 80, log: false };
    expect([0, 20, 80, 100].map((value) => placeOf(value, scale))).toEqual([0, 25, 100, 100]);
  });

  it('stands by its power of ten on a logarithmic one', () => {
    const scale = { from: 1, to: 1000, log: true };
    expect([1, 10, 100, 1000].map((value) => placeOf(value, scale))).toEqual([
      0, 33.33, 66.67, 100,
    ]);
  });
});

describe('a day on a scale', () => {
  const scale = { from: '2001-01-01', to: '2001-01-10' };

  it('begins where it begins: the last is not yet the end', () => {
    expect(['2001-01-01', '2001-01-06', '2001-01-10'].map((day) => placeOfDay(day, scale))).toEqual(
      [0, 50, 90],
    );
  });

  it('is found again from its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (offset) => {
        const long = { from: '2001-01-01', to: '2003-12-31' };
        const day = new Date(Date.UTC(2001, 0, 1 + offset)).toISOString().slice(0, 10);
        expect(dayAt(placeOfDay(day, long) + 0.02, long)).toBe(day);
      }),
    );
  });

  it('stands in the middle of its month where only that is known', () => {
    expect(placeOfDate('2001-01', { from: '2001-01-01', to: '2001-02-28' })).toBeCloseTo(25.4, 0);
  });
});

describe('the axis of numbers', () => {
  it('goes from nought to a round number, with ticks between', () => {
    const axis = numberAxis([3, 41]);
    expect(axis).toMatchObject({ from: 0, to: 50, log: false });
    expect(axis?.ticks.map(({ value }) => value)).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it('is logarithmic where numbers range over more than twenty-fold', () => {
    const axis = numberAxis([3, 240]);
    expect(axis).toMatchObject({ from: 1, to: 300, log: true });
    expect(axis?.ticks.map(({ value }) => value)).toEqual([1, 10, 100]);
    expect(numberAxis([0, 240])?.log).toBe(false);
  });

  it('ends at the most there can be, and has none for no number', () => {
    expect(numberAxis([40, 99], 100)?.to).toBe(100);
    expect(numberAxis([])).toBeNull();
  });

  it('holds every number that it was made for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }), (values) => {
        const axis = numberAxis(values);
        expect(axis).not.toBeNull();
        expect(axis && values.every((value) => value >= axis.from && value <= axis.to)).toBe(true);
        for (const { at } of axis?.ticks ?? []) expect(at).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the axis of time', () => {
  it('goes over whole months, and says where years and quarters begin', () => {
    const axis = timeAxis(['2000-11-20', '2001-02-03']);
    expect(axis).toMatchObject({ from: '2000-11-01', to: '2001-02-28' });
    expect(axis?.ticks.map(({ month, step }) => [month, step])).toEqual([
      ['2000-11', 'month'],
      ['2000-12', 'month'],
      ['2001-01', 'year'],
      ['2001-02', 'month'],
    ]);
    expect(timeAxis([])).toBeNull();
  });
});

describe('what a mark of numbers is drawn over', () => {
  it('reaches over what accounts give, and no further; an open end is said', () => {
    expect(
      reachOf([
        { min: 35, max: 40 },
        { min: 42, max: null },
      ]),
    ).toEqual({ from: 35, to: 42, openBelow: false, openAbove: true });
    expect(reachOf([{ min: null, max: 9 }])).toMatchObject({ from: 9, to: 9, openBelow: true });
    expect(reachOf([])).toBeNull();
  });

  it('is marked at each end of what leads, once', () => {
    expect(
      marked([
        { min: 3, max: 3 },
        { min: 100, max: 200 },
      ]),
    ).toEqual([3, 100, 200]);
  });
});

describe('marks of one line', () => {
  const reach = { before: 5, behind: 5 };

  it('stand in as few rows as are needed for none to touch another', () => {
    const marks = [10, 11, 12, 40].map((at) => ({ from: at, to: at, ...reach }));
    expect(packLanes(marks, 500)).toEqual([0, 1, 0, 0]);
  });

  it('never touch in a row, at the narrowest width', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (unsorted) => {
        const places = unsorted.toSorted((a, b) => a - b);
        const rows = packLanes(
          places.map((at) => ({ from: at, to: at, before: 6, behind: 6 })),
          300,
        );
        for (const [i, a] of places.entries())
          for (const [j, b] of places.entries())
            if (i !== j && rows[i] === rows[j])
              expect((Math.abs(a - b) / 100) * 300).toBeGreaterThanOrEqual(11.999);
      }),
    );
  });
});
