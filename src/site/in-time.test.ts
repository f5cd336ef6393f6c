import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from './in-time.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const late = () => new Error('late');

test('work that comes in time is what it comes to, and leaves no timer', async () => {
  await expect(inTime(Promise.resolve(3), 100, late)).resolves.toBe(3);
  await expect(inTime(Promise.reject(new Error('no')), 100, late)).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('work that does not come in time is late', async () => {
  const waited = inTime(new Promise(() => {}), 100, late);
  const seen = expect(waited).rejects.toThrow('late');
  await vi.advanceTimersByTimeAsync(100);
  await seen;
});
