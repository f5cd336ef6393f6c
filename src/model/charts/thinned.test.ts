import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinned } from './thinned.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

it('leaves a short list as it is', () => {
  expect(thinned([3, 1, 2], () => 0, 3)).toEqual([3, 1, 2]);
});

it('keeps what matters, and every so-manieth of the others, in order', () => {
  expect(thinned(upTo(10), (n) => (n === 7 ? 1 : 0), 4)).toEqual([0, 3, 6, 7]);
});

it('keeps no more than asked, all that matters most where there is room, and the order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), (n, most) => {
      const matters = (i: number) => (i % 41 === 0 ? 1 : 0);
      const kept = thinned(upTo(n), matters, most);
      expect(kept.length).toBe(Math.min(n, most));
      expect([...kept]).toEqual(kept.toSorted((a, b) => a - b));
      const first = upTo(n).filter(matters);
      if (first.length <= most) expect(first.every((i) => kept.includes(i))).toBe(true);
    }),
  );
});
