import { describe, expect, it } from 'vitest';
import { FIRST, only, tinyTree, type Edit } from '../../testing/tiny.ts';
import { figuresInBounds } from './figures-in-bounds.ts';

const QUANTITY = '/proposals/0/provisions/0/reports/0/quantity';
const DURATION = '/proposals/0/phases/0/duration';
const check = (...edits: Edit[]) => figuresInBounds.check(tinyTree(...edits));
const counted = (min: number | null, max: number | null, unit = 'day', said?: unknown) => ({
  min,
  max,
  unit,
  approximate: false,
  ...(said ? { said } : {}),
});
/** The place of a unit in the tiny list. */
const UNIT = { day: 0, percent: tinyTree().units.value.findIndex(({ id }) => id === 'percent') };
const bounds = (value: unknown): Edit => ['units.json', `/${UNIT.day}/bounds`, value];

describe('figures-in-bounds', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ['above the most', 1001, 'above 1000, the most that is taken for "day"'],
    ['below the least', 1, 'below 2, the least that is taken for "day"'],
    ['not whole', 40.5, 'not whole, as numbers in "day" are'],
  ])('finds a number that is %s', (_, number, message) => {
    const within = bounds({ least: 2, most: 1000, whole: true });
    expect(only(check(within, [FIRST, QUANTITY, counted(number, null)]))).toMatchObject({
      file: FIRST,
      pointer: `${QUANTITY}/min`,
      message: `${number} is ${message}`,
      hint: expect.stringContaining('units.json'),
    });
  });

  it.each([2, 1000])('lets a bound itself stand: %i', (number) => {
    const within = bounds({ least: 2, most: 1000, whole: true });
    expect(check(within, [FIRST, QUANTITY, counted(number, number)])).toEqual([]);
  });

  it('lets half a number stand where it can be meant', () => {
    const within = bounds({ most: 1000, whole: false });
    expect(check(within, [FIRST, QUANTITY, counted(0.5, null)])).toEqual([]);
  });

  it('looks at both ends, and at the length of a phase', () => {
    const found = check(bounds({ most: 10, whole: false }), [FIRST, DURATION, counted(30, 40)]);
    const pointers = found.map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining([`${DURATION}/min`, `${DURATION}/max`]));
  });

  it('looks at the number in which it was said', () => {
    const week = tinyTree().units.value.findIndex(({ id }) => id === 'week');
    const said = { min: 6, max: 6, unit: 'week' };
    expect(
      only(
        check(
          ['units.json', `/${week}/bounds`, { most: 5, whole: false }],
          [FIRST, QUANTITY, counted(42, 42, 'day', { ...said, max: null })],
        ),
      ),
    ).toMatchObject({ pointer: `${QUANTITY}/said/min` });
  });

  it('knows a most without bounds', () => {
    expect(only(check([FIRST, QUANTITY, counted(101, null, 'percent')]))).toMatchObject({
      message: '101 is above 100, the most that is taken for "percent"',
    });
  });

  it.each([1e308, 1e21, 9_007_199_254_740_992])('finds %d in any unit', (number) => {
    expect(only(check([FIRST, QUANTITY, counted(number, null)]))).toMatchObject({
      message: expect.stringContaining('is above 1000000000000'),
    });
  });

  it('lets a billion stand where nobody set a bound', () => {
    expect(check([FIRST, QUANTITY, counted(1e9, null)])).toEqual([]);
  });

  it('finds bounds that are turned round', () => {
    expect(
      check(bounds({ least: 50_000, most: 40_000, whole: false })).filter(
        ({ file }) => file === 'units.json',
      ),
    ).toMatchObject([{ pointer: `/${UNIT.day}/bounds/least` }]);
  });

  it('finds bounds beyond what there can be', () => {
    const found = check(['units.json', `/${UNIT.percent}/bounds`, { most: 200, whole: false }]);
    expect(only(found)).toMatchObject({
      file: 'units.json',
      pointer: `/${UNIT.percent}/bounds/most`,
    });
  });
});
