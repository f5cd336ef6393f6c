import { describe, expect, it } from 'vitest';
import { FIRST, only, tinyTree } from '../../testing/tiny.ts';
import { unitsMeasured } from './units-measured.ts';

const QUANTITY = '/proposals/0/provisions/0/reports/0/quantity';

const lasting = (min: number | null, max: number | null, said?: unknown) => ({
  min,
  max,
  unit: 'day',
  approximate: false,
  ...(said ? { said } : {}),
});
const weeks = (min: number | null, max: number | null) => ({ min, max, unit: 'week' });

const check = (quantity: unknown) => unitsMeasured.check(tinyTree([FIRST, QUANTITY, quantity]));

describe('units-measured', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(unitsMeasured.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['weeks', lasting(42, 42, weeks(6, 6))],
    ['a range of weeks', lasting(42, 56, weeks(6, 8))],
    ['at least so many weeks', lasting(42, null, weeks(6, null))],
    ['up to so many weeks', lasting(null, 42, weeks(null, 6))],
    ['half a week', lasting(3.5, 3.5, weeks(0.5, 0.5))],
  ])('has no quarrel with %s beside their days', (_, quantity) => {
    expect(check(quantity)).toEqual([]);
  });

  it.each([
    [
      'a number that is not the same',
      lasting(42, 42, weeks(7, 6)),
      'min',
      '7 week are 49 day, and not 42',
    ],
    [
      'an end that is open on one side',
      lasting(42, 42, weeks(6, null)),
      'max',
      'null week are null day, and not 42',
    ],
  ])('finds %s', (_, quantity, end, message) => {
    expect(only(check(quantity))).toMatchObject({
      file: FIRST,
      pointer: `${QUANTITY}/said/${end}`,
      message,
    });
  });

  it('finds a number said in a unit that is no measure of its own', () => {
    expect(only(check(lasting(6, 6, { min: 6, max: 6, unit: 'body' })))).toMatchObject({
      pointer: `${QUANTITY}/said/unit`,
      message: '"body" is not measured in "day"',
    });
  });

  it('finds a number that counts in a unit in which one only speaks', () => {
    expect(only(check({ min: 6, max: 6, unit: 'week', approximate: false }))).toMatchObject({
      pointer: `${QUANTITY}/unit`,
      message: 'a number counts in "week", which is measured in "day"',
    });
  });

  it('finds a unit that is measured in one that is itself measured', () => {
    const month = {
      id: 'month',
      forms: { other: 'months' },
      description: 'Four weeks.',
      measure: { unit: 'week', factor: 4 },
    };
    expect(only(unitsMeasured.check(tinyTree(['units.json', '/-', month])))).toMatchObject({
      file: 'units.json',
      pointer: '/5/measure/unit',
      message: '"week" is itself measured in "day"',
    });
  });

  it('finds a share above the whole, and has no quarrel with the whole', () => {
    const share = (n: number) => ({ min: null, max: n, unit: 'percent', approximate: false });
    expect(check(share(100))).toEqual([]);
    expect(only(check(share(101)))).toMatchObject({
      pointer: QUANTITY,
      message: '101 is above 100, the most that "percent" can be',
    });
  });

  it('leaves an unknown unit to references-resolve', () => {
    expect(check({ min: 1, max: 1, unit: 'nothing', approximate: false })).toEqual([]);
    expect(check(lasting(1, 1, { min: 1, max: 1, unit: 'nothing' }))).toEqual([]);
  });
});
