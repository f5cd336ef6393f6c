import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval, LARGEST, shuffled } from '../testing/arbitraries.ts';
import {
  compareIntervals,
  quantityKey,
  sameInterval,
  shareAValue,
  spanOf,
  type Interval,
} from './quantities.ts';

const holds = (i: Interval, n: number) => (i.min ?? -Infinity) <= n && n <= (i.max ?? Infinity);

/** Every integer at which intervals can begin or end, and one beyond each open end. */
const INTEGERS = Array.from({ length: LARGEST + 3 }, (_, i) => i - 1);

const some = fc.array(interval, { minLength: 1, maxLength: 7 });

describe('sameInterval', () => {
  it.each([
    [{ min: 30, max: 30 }, { min: 30, max: 30 }, true],
    [{ min: 30, max: null }, { min: 30, max: null }, true],
    [{ min: 30, max: 30 }, { min: 30, max: null }, false],
    [{ min: null, max: 30 }, { min: 30, max: null }, false],
    [{ min: 0, max: 30 }, { min: null, max: 30 }, false],
  ])('compares %o with %o', (a, b, same) => {
    expect(sameInterval(a, b)).toBe(same);
  });
});

describe('shareAValue', () => {
  it.each([
    [
      '35 and 35 to 40',
      [
        { min: 35, max: 35 },
        { min: 35, max: 40 },
      ],
      true,
    ],
    [
      '35 and 36',
      [
        { min: 35, max: 35 },
        { min: 36, max: 36 },
      ],
      false,
    ],
    [
      'up to 300 and at least 300',
      [
        { min: null, max: 300 },
        { min: 300, max: null },
      ],
      true,
    ],
    [
      'up to 299 and at least 300',
      [
        { min: null, max: 299 },
        { min: 300, max: null },
      ],
      false,
    ],
    ['nothing', [], true],
  ])('judges %s', (_, intervals, share) => {
    expect(shareAValue(intervals)).toBe(share);
  });

  it('is no matter of pairs: each two of three can share a value, and all three none', () => {
    const [a, b, c] = [
      { min: 1, max: 2 },
      { min: 2, max: 3 },
      { min: 3, max: 3 },
    ];
    expect([shareAValue([a, b]), shareAValue([b, c]), shareAValue([a, b, c])]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('agrees with trying every value', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 7 }), (intervals) => {
        expect(shareAValue(intervals)).toBe(
          INTEGERS.some((n) => intervals.every((one) => holds(one, n))),
        );
      }),
    );
  });
});

describe('spanOf', () => {
  it('reaches from the smallest lower end to the largest upper end', () => {
    expect(
      spanOf([
        { min: 35, max: 40 },
        { min: 30, max: 36 },
      ]),
    ).toEqual({ min: 30, max: 40 });
  });

  it('is null where there is nothing to span', () => {
    expect(spanOf([])).toBeNull();
  });

  it('contains every interval', () => {
    fc.assert(
      fc.property(some, (intervals) => {
        const span = spanOf(intervals);
        const all = INTEGERS.filter((n) => intervals.some((one) => holds(one, n)));
        expect(all.every((n) => span && holds(span, n))).toBe(true);
      }),
    );
  });

  it('reaches no farther than the intervals do: somebody gave each of its ends', () => {
    fc.assert(
      fc.property(some, (intervals) => {
        const span = spanOf(intervals);
        expect(intervals.map((one) => one.min)).toContain(span?.min);
        expect(intervals.map((one) => one.max)).toContain(span?.max);
      }),
    );
  });

  it('has an open end if, and only if, an interval has it', () => {
    fc.assert(
      fc.property(some, (intervals) => {
        const span = spanOf(intervals);
        expect([span?.min === null, span?.max === null]).toEqual([
          intervals.some((one) => one.min === null),
          intervals.some((one) => one.max === null),
        ]);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(shuffled(interval), ([list, other]) => {
        expect(spanOf(other)).toEqual(spanOf(list));
      }),
    );
  });
});

describe('compareIntervals', () => {
  it('puts "up to 300" before 300, and 300 before "at least 300"', () => {
    const sorted = [
      { min: null, max: 300 },
      { min: 300, max: 300 },
      { min: 300, max: null },
    ];
    expect(sorted.toReversed().toSorted(compareIntervals)).toEqual(sorted);
  });

  it('sorts to the same list from any order', () => {
    fc.assert(
      fc.property(shuffled(interval), ([list, other]) => {
        expect(other.toSorted(compareIntervals)).toEqual(list.toSorted(compareIntervals));
      }),
    );
  });

  it('calls two intervals equal if, and only if, they are the same', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(compareIntervals(a, b) === 0).toBe(sameInterval(a, b));
      }),
    );
  });

  it('never answers with something that is no number', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(compareIntervals(a, b)).not.toBeNaN();
      }),
    );
  });
});

describe('quantityKey', () => {
  it('is one for one interval and unit, and another for any other', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const same = quantityKey({ ...a, unit: 'day' }) === quantityKey({ ...b, unit: 'day' });
        expect(same).toBe(sameInterval(a, b));
      }),
    );
  });

  it.each([
    [{ min: 300, max: null, unit: 'day' }, '300.. day'],
    [{ min: null, max: 300, unit: 'day' }, '..300 day'],
    [{ min: 40, max: 42, unit: 'truck-per-day' }, '40..42 truck-per-day'],
  ] as const)('of %o is %s', (quantity, key) => {
    expect(quantityKey(quantity)).toBe(key);
  });

  it('tells units apart', () => {
    const five = { min: 5, max: 5 };
    expect(quantityKey({ ...five, unit: 'truck' })).not.toBe(
      quantityKey({ ...five, unit: 'truck-per-day' }),
    );
  });
});
