import { describe, expect, it } from 'vitest';
import { today } from './today.ts';

describe('today', () => {
  it('is the day where the reader is, late and early, with two digits each', () => {
    expect(today(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05');
    expect(today(new Date(2026, 10, 28, 23, 59, 59))).toBe('2026-11-28');
  });
});
