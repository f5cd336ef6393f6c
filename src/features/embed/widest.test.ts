import { describe, expect, it } from 'vitest';
import { LEAST_WIDTH, MOST_WIDTH, readWidest } from './widest.ts';

describe('readWidest', () => {
  it.each([
    ['640', 640],
    [' 640 ', 640],
    [String(LEAST_WIDTH), LEAST_WIDTH],
    [String(MOST_WIDTH), MOST_WIDTH],
    ['', null],
    ['   ', null],
  ])('reads %j', (text, wanted) => expect(readWidest(text)).toBe(wanted));

  it.each([
    String(LEAST_WIDTH - 1),
    String(MOST_WIDTH + 1),
    '640px',
    '100%',
    '1e3',
    '640.5',
    '-640',
    '٦٤٠',
    '0x280',
    '"><script>',
  ])('refuses %j', (text) => expect(readWidest(text)).toBe('wrong'));
});
