import { describe, expect, it } from 'vitest';
import { inUnit } from '../testing/units.ts';
import { amountBeside, unitBeside } from './unit-beside.ts';

const exactly = (n: number) => ({ min: n, max: n });

describe('the unit beside a name', () => {
  it.each([
    ['Hostages released', 'hostage', 12, null],
    ['Hostages released', 'hostage', 1, null],
    ['Aid, trucks a day', 'truck-per-day', 600, null],
    ['Exchange (HOSTAGES)', 'hostage', 12, null],
    ['Pause', 'day', 12, 'days'],
    ['Pause', 'day', 1, 'day'],
    ['Everybody home', 'body', 1, 'body'],
    ['Truckers', 'truck', 2, 'trucks'],
  ])('of "%s", %s, %d is %j', (name, counted, n, beside) => {
    expect(unitBeside(name, inUnit(counted).forms, exactly(n))).toBe(beside);
  });

  it('of a span without an end is that of several', () => {
    expect(unitBeside('Pause', inUnit('day').forms, { min: null, max: null })).toBe('days');
  });
});

describe('a quantity beside a name', () => {
  const days = { ...exactly(42), ...inUnit('day'), approximate: false };

  it('has its unit where the name does not say it', () => {
    expect(amountBeside('Pause', [days])).toEqual({ number: '42', unit: 'days' });
    expect(amountBeside('Days of pause', [days])).toEqual({ number: '42', unit: null });
  });

  it('has the unit of its source whatever the name says', () => {
    const told = { ...days, said: { ...exactly(6), ...inUnit('week') } };
    const expected = { number: '6 weeks', unit: '(42 days)' };
    expect(amountBeside('Days of pause', [told])).toEqual(expected);
  });
});
