import { describe, expect, it } from 'vitest';
import { bestAccount } from './best-account.ts';
import type { Quantity, Rung } from './types.ts';

const days = (min: number | null, max = min): Quantity => ({
  min,
  max,
  unit: 'day',
  approximate: false,
});

const account = (id: string, kind: Rung, quantity: Quantity | null) => ({
  id,
  quantity,
  attribution: { kind },
});

describe('the account that is named beside a figure', () => {
  const reports = [
    account('outlet', 'media-report', days(42)),
    account('text', 'document', days(40)),
    account('first', 'official-anonymous', days(42)),
    account('second', 'official-anonymous', { ...days(42), approximate: true }),
    account('words', 'document', null),
  ];

  it('is the strongest of those that give it, and of equals the first', () => {
    expect(bestAccount(reports, days(42))?.id).toBe('first');
    expect(bestAccount(reports, days(40))?.id).toBe('text');
  });

  it('is none where nobody gives exactly this: another end, another unit', () => {
    expect(bestAccount(reports, days(42, null))).toBeUndefined();
    expect(bestAccount(reports, { ...days(42), unit: 'truck' })).toBeUndefined();
    expect(bestAccount([], days(42))).toBeUndefined();
  });
});
