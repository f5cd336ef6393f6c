import { describe, expect, it } from 'vitest';
import type { Evidence } from './agreement.ts';
import { DAYS_LONG } from '../testing/units.ts';
import { isUnbounded, sameSpread, spreadOf } from './spread.ts';

const days = (min: number | null, max: number | null = min): Evidence => ({
  quantity: { min, max, ...DAYS_LONG, approximate: false },
  attribution: { kind: 'media-report' },
});
const words: Evidence = { quantity: null, attribution: { kind: 'document' } };

describe('spreadOf', () => {
  it('spans all accounts and names each number once, in order of size', () => {
    expect(spreadOf([days(38, 40), words, days(35), days(35)])).toEqual({
      min: 35,
      max: 40,
      versions: [
        { min: 35, max: 35 },
        { min: 38, max: 40 },
      ],
      ...DAYS_LONG,
      told: null,
    });
  });

  it('is open at both ends where accounts are, and has every number', () => {
    const open = spreadOf([days(null, 42), days(40, null)]);
    expect(open).toMatchObject({ min: null, max: null });
    expect(open && isUnbounded(open)).toBe(true);
    expect(open?.versions).toEqual([
      { min: null, max: 42 },
      { min: 40, max: null },
    ]);
  });

  it.each([[[]], [[words]]])('is null where there is no number', (accounts: Evidence[]) => {
    expect(spreadOf(accounts)).toBeNull();
  });
});

describe('sameSpread', () => {
  const same = (a: Evidence[], b: Evidence[]) => {
    const [left, right] = [spreadOf(a), spreadOf(b)];
    return left && right && sameSpread(left, right);
  };

  it('asks for the ends of the span, not for what lies between', () => {
    expect(same([days(35), days(38), days(40)], [days(35), days(40)])).toBe(true);
    expect(same([days(35), days(40)], [days(35), days(41)])).toBe(false);
    expect(same([days(35, null)], [days(35)])).toBe(false);
  });

  it('asks for every number where the span has no end', () => {
    expect(same([days(null, 42), days(40, null)], [days(40, null), days(null, 42)])).toBe(true);
    expect(same([days(null, 42), days(40, null)], [days(null, 42), days(41, null)])).toBe(false);
  });
});
