import fc from 'fast-check';
import type { Evidence } from './agreement.ts';
import type { Interval } from './quantities.ts';
import { RUNGS } from './vocabulary.ts';

/* Values for property tests. */

/** The ends of all intervals lie from 0 to here, so that a test can try every integer. */
export const LARGEST = 12;

const end = fc.integer({ min: 0, max: LARGEST });

/** A well-formed interval: a point, a range, or one with an open end. */
export const interval: fc.Arbitrary<Interval> = fc.oneof(
  end.map((n) => ({ min: n, max: n })),
  fc.tuple(end, end).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  end.map((min) => ({ min, max: null })),
  end.map((max) => ({ min: null, max })),
);

/** One account, with or without a number. All count in days: the lint sees to one unit a term. */
export const evidence: fc.Arbitrary<Evidence> = fc.record({
  quantity: fc.option(
    fc
      .tuple(interval, fc.boolean())
      .map(([ends, approximate]) => ({ ...ends, unit: 'day' as const, approximate })),
    { freq: 5 },
  ),
  attribution: fc.record({ kind: fc.constantFrom(...RUNGS) }),
});

/** A list together with the same items in another order. */
export function shuffled<T>(item: fc.Arbitrary<T>): fc.Arbitrary<[T[], T[]]> {
  return fc
    .array(item, { maxLength: 7 })
    .chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
}
