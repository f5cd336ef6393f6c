import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval, LARGEST, shuffled } from '../testing/arbitraries.ts';
import { accounts } from '../testing/column-arbitraries.ts';
import { compareIntervals, compareNamed, sameInterval, type Interval } from './quantities.ts';
import { addIntervals, derive, distinctResults, divide, type Derived } from './ratios.ts';
import type { ResolvedProvision, ResolvedReport } from './slices/resolve.ts';
import { at } from '../testing/tiny.ts';
import { inUnit } from '../testing/units.ts';

const exactly = (n: number): Interval => ({ min: n, max: n });
const between = (min: number | null, max: number | null): Interval => ({ min, max });

/** Far beyond every end of the intervals above. */
const FAR = LARGEST * 1000;

/** A value inside an interval, also far out on a side that is open. No quantity is below zero. */
function choice({ min, max }: Interval): fc.Arbitrary<number> {
  const from = min ?? 0;
  const to = max ?? from + FAR;
  return fc.oneof(
    fc.constantFrom(from, to),
    fc.double({ min: from, max: to, noNaN: true }),
    fc.integer({ min: Math.ceil(from), max: Math.floor(to) }),
  );
}

function contains({ min, max }: Interval, value: number): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

function holds(outer: Interval, inner: Interval): boolean {
  return (
    (outer.min === null || (inner.min !== null && inner.min >= outer.min)) &&
    (outer.max === null || (inner.max !== null && inner.max <= outer.max))
  );
}

/** Two intervals with a choice inside each. */
const divided = fc.tuple(interval, interval).chain(([top, bottom]) =>
  fc.record({
    top: fc.constant(top),
    bottom: fc.constant(bottom),
    p: choice(top),
    h: choice(bottom),
  }),
);

describe('divide', () => {
  it.each([
    ['two exact numbers', exactly(300), exactly(40), between(7.5, 7.5)],
    ['two ranges, as in the design', between(200, 300), between(35, 40), between(5, 300 / 35)],
    ['"at least" by an exact number', between(300, null), exactly(30), between(10, null)],
    ['"up to" by an exact number', between(null, 300), exactly(30), between(null, 10)],
    ['an exact number by "at least"', exactly(300), between(30, null), between(null, 10)],
    ['an exact number by "up to"', exactly(300), between(null, 30), between(10, null)],
    ['"at least" by "up to"', between(300, null), between(null, 30), between(10, null)],
    ['"up to" by "at least"', between(null, 300), between(30, null), between(null, 10)],
    ['"up to" by "up to"', between(null, 300), between(null, 30), between(null, null)],
    ['"at least" by "at least"', between(300, null), between(30, null), between(null, null)],
    ['a range that begins at nothing', exactly(10), between(0, 5), between(2, null)],
    ['nothing', exactly(10), exactly(0), between(null, null)],
    ['nothing by a number', exactly(0), exactly(5), between(0, 0)],
  ])('divides %s', (_, top, bottom, result) => {
    expect(divide(top, bottom)).toEqual(result);
  });

  it('contains the ratio of every choice inside the inputs, open ends included', () => {
    fc.assert(
      fc.property(divided, ({ top, bottom, p, h }) => {
        fc.pre(h > 0);
        expect(contains(divide(top, bottom), p / h)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('attains every closed end', () => {
    fc.assert(
      fc.property(interval, interval, (top, bottom) => {
        const { min, max } = divide(top, bottom);
        if (min !== null) expect(min).toBe((top.min ?? Number.NaN) / (bottom.max ?? Number.NaN));
        if (max !== null) expect(max).toBe((top.max ?? Number.NaN) / (bottom.min ?? Number.NaN));
      }),
      { numRuns: 300 },
    );
  });

  it('is open above exactly where choices have no largest ratio, or nothing can be divided by', () => {
    fc.assert(
      fc.property(interval, interval, (top, bottom) => {
        const most = top.max ?? Number.POSITIVE_INFINITY;
        const least = bottom.min ?? 0;
        expect(divide(top, bottom).max === null).toBe(!Number.isFinite(most) || least === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('is open below exactly where choices come as near to zero as one likes, or divide by zero', () => {
    fc.assert(
      fc.property(interval, interval, (top, bottom) => {
        const most = bottom.max ?? Number.POSITIVE_INFINITY;
        expect(divide(top, bottom).min === null).toBe(
          top.min === null || !Number.isFinite(most) || most === 0,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives a well-formed interval of finite numbers', () => {
    fc.assert(
      fc.property(interval, interval, (top, bottom) => {
        const { min, max } = divide(top, bottom);
        for (const end of [min, max])
          if (end !== null) expect(Number.isFinite(end) && end >= 0).toBe(true);
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back what is divided by one', () => {
    fc.assert(
      fc.property(interval, (top) => {
        expect(divide(top, exactly(1))).toEqual({ min: top.min, max: top.max });
      }),
    );
  });
});

const provision = (reports: ResolvedReport[]): ResolvedProvision => ({
  id: 'pro-00001',
  issue: 'anything',
  phase: 1,
  scope: 'all',
  reports,
});

const account = (
  speaker: string | null,
  ends: Interval | null,
  more: Partial<ResolvedReport> = {},
): ResolvedReport => ({
  id: `rep-${speaker}`,
  text: 'A wording.',
  quantity: ends && { ...ends, ...inUnit('prisoner'), approximate: false },
  attribution: { speaker, outlet: null, relay: null, occasion: null, kind: 'party-statement' },
  sources: ['a-page'],
  ...more,
});

const input = (reports: ResolvedReport[], unit = 'prisoner') => ({
  provision: provision(reports),
  unit,
});

const derived = (tops: ResolvedReport[], bottoms: ResolvedReport[]) =>
  derive(input(tops), input(bottoms));

/** The results of a division by pairs of speakers. */
const resultsOf = (one: Derived) =>
  one.basis === 'same-speaker' ? one.sums.map(({ result }) => result) : null;

describe('derive, by example', () => {
  it('pairs the two numbers of one speaker and no others', () => {
    const one = derived(
      [account('Ada', exactly(300)), account('Bo', exactly(100))],
      [account('Ada', exactly(30)), account('Cy', exactly(1))],
    );
    expect(one).toMatchObject({
      basis: 'same-speaker',
      sums: [
        {
          result: exactly(10),
          dividend: { attribution: { speaker: 'Ada' } },
          divisor: { attribution: { speaker: 'Ada' } },
        },
      ],
    });
  });

  it('combines the spans of all where no one gave both', () => {
    const one = derived(
      [account('Ada', exactly(300)), account('Bo', exactly(200))],
      [account('Cy', between(35, 40))],
    );
    expect(one).toMatchObject({
      basis: 'across-speakers',
      result: between(5, 300 / 35),
      dividend: between(200, 300),
      divisor: between(35, 40),
      dividends: [{ attribution: { speaker: 'Ada' } }, { attribution: { speaker: 'Bo' } }],
      divisors: [{ attribution: { speaker: 'Cy' } }],
    });
  });

  it('takes words that reach us by another relay for those of one speaker', () => {
    const relayed = account('Ada', exactly(30));
    relayed.attribution.relay = { id: 'bulletin', name: 'Bulletin' };
    expect(resultsOf(derived([account('Ada', exactly(300))], [relayed]))).toEqual([exactly(10)]);
  });

  it('takes an outlet that speaks for itself for one speaker', () => {
    const itself = (n: number, id: string) => {
      const one = account(null, exactly(n));
      one.attribution.outlet = { id, name: id };
      return one;
    };
    expect(resultsOf(derived([itself(300, 'courier')], [itself(30, 'courier')]))).toHaveLength(1);
    expect(derived([itself(300, 'courier')], [itself(30, 'reporter')]).basis).toBe(
      'across-speakers',
    );
  });

  it.each<[string, ResolvedReport[], ResolvedReport[], string[]]>([
    ['what is divided', [], [account('Ada', exactly(1))], ['dividend']],
    ['by what', [account('Ada', exactly(1))], [account('Ada', null)], ['divisor']],
    ['both', [account('Ada', null)], [], ['dividend', 'divisor']],
    [
      'what an account says is not there',
      [account('Ada', exactly(1))],
      [account('Ada', exactly(1), { absent: true })],
      ['divisor'],
    ],
  ])('names as missing %s', (_, tops, bottoms, missing) => {
    expect(derived(tops, bottoms)).toEqual({ basis: 'missing', missing });
  });

  it('names both as missing where there is no such term', () => {
    const none = { provision: undefined, unit: 'prisoner' };
    expect(derive(none, none)).toEqual({
      basis: 'missing',
      missing: ['dividend', 'divisor'],
    });
  });

  it('leaves out accounts that count in another unit', () => {
    const both = [account('Ada', between(50, 50))];
    expect(derive(input(both, 'percent'), input(both))).toEqual({
      basis: 'missing',
      missing: ['dividend'],
    });
  });

  it('says that one speaker gave both even where their sum has no bound', () => {
    const one = derived([account('Ada', between(null, 150))], [account('Ada', between(null, 50))]);
    expect(resultsOf(one)).toEqual([between(null, null)]);
  });

  it('leaves a sum without a bound out where another has one', () => {
    const one = derived(
      [account('Ada', between(null, 150)), account('Bo', exactly(300))],
      [account('Ada', between(null, 50)), account('Bo', exactly(30))],
    );
    expect(resultsOf(one)).toEqual([exactly(10)]);
  });
});

const sides = fc.tuple(
  accounts('prisoner', { maxLength: 5 }),
  accounts('hostage', { maxLength: 5 }),
);

const ofSides = (tops: ResolvedReport[], bottoms: ResolvedReport[]) =>
  derive(input(tops), input(bottoms, 'hostage'));

const speakerOf = ({ attribution: { speaker, outlet, kind } }: ResolvedReport) =>
  [speaker, outlet?.id, kind].join(' ');

/** The accounts that can enter a sum. */
const usable = (list: readonly ResolvedReport[]) =>
  list.filter((one) => one.quantity && !one.absent);

type Check = (one: Derived, tops: ResolvedReport[], bottoms: ResolvedReport[]) => void;

function always(check: Check) {
  fc.assert(
    fc.property(sides, ([tops, bottoms]) => check(ofSides(tops, bottoms), tops, bottoms)),
    { numRuns: 300 },
  );
}

describe('derive', () => {
  it('names exactly the inputs that are missing', () => {
    always((one, tops, bottoms) => {
      const missing = [
        ...(usable(tops).length === 0 ? ['dividend'] : []),
        ...(usable(bottoms).length === 0 ? ['divisor'] : []),
      ];
      expect(one.basis === 'missing' ? one.missing : []).toEqual(missing);
    });
  });

  it('goes by speakers exactly where one of them gave both', () => {
    always((one, tops, bottoms) => {
      const speakers = new Set(usable(tops).map(speakerOf));
      const both = usable(bottoms).some((bottom) => speakers.has(speakerOf(bottom)));
      expect(one.basis === 'same-speaker').toBe(both);
    });
  });

  it('goes across speakers only where no one gave both', () => {
    always((one) => {
      if (one.basis !== 'across-speakers') return;
      const speakers = new Set(one.dividends.map(speakerOf));
      expect(one.divisors.filter((bottom) => speakers.has(speakerOf(bottom)))).toEqual([]);
    });
  });

  it('pairs numbers of equal speakers alone, and divides what they gave', () => {
    always((one) => {
      if (one.basis !== 'same-speaker') return;
      for (const { result, dividend, divisor } of one.sums) {
        expect(speakerOf(dividend)).toBe(speakerOf(divisor));
        expect(result).toEqual(divide(dividend.quantity, divisor.quantity));
      }
    });
  });

  it('has each pair of one speaker once, save sums without a bound beside those with one', () => {
    always((one, tops, bottoms) => {
      if (one.basis !== 'same-speaker') return;
      const pairs = usable(tops).flatMap((top) =>
        usable(bottoms)
          .filter((bottom) => speakerOf(bottom) === speakerOf(top))
          .map((bottom) => ({ pair: [top, bottom], result: resultFor(top, bottom) })),
      );
      const bounded = pairs.filter(({ result }) => result.min !== null || result.max !== null);
      const told = (bounded.length > 0 ? bounded : pairs).map(({ pair }) => pair);
      const found = one.sums.map(({ dividend, divisor }) => [dividend, divisor]);
      expect(found).toHaveLength(told.length);
      expect(found).toEqual(expect.arrayContaining(told));
    });
  });

  it('puts the sums of speakers in order of size', () => {
    always((one) => {
      const results = resultsOf(one) ?? [];
      expect(results).toEqual(results.toSorted(compareIntervals));
    });
  });

  it('contains across speakers what any two of them give', () => {
    always((one) => {
      if (one.basis !== 'across-speakers') return;
      // A division by exactly nothing has no result that could lie anywhere.
      const divisors = one.divisors.filter(({ quantity }) => quantity.max !== 0);
      for (const top of one.dividends)
        for (const bottom of divisors)
          expect(holds(one.result, divide(top.quantity, bottom.quantity))).toBe(true);
    });
  });

  it('divides across speakers the spans that it shows, made of every usable account', () => {
    always((one, tops, bottoms) => {
      if (one.basis !== 'across-speakers') return;
      expect(one.result).toEqual(divide(one.dividend, one.divisor));
      expect(one.dividends).toEqual(usable(tops));
      expect(one.divisors).toEqual(usable(bottoms));
    });
  });

  it('never uses an account without a number, or one that says that the term is not there', () => {
    always((one, tops, bottoms) => {
      expect(one).toEqual(ofSides(usable(tops), usable(bottoms)));
    });
  });

  it('tells of the same sums in whatever order the accounts stand', () => {
    always((one, tops, bottoms) => {
      const other = ofSides(tops.toReversed(), bottoms.toReversed());
      expect(other.basis).toBe(one.basis);
      expect(resultsOf(other)).toEqual(resultsOf(one));
      if (one.basis === 'across-speakers') expect(other).toMatchObject({ result: one.result });
    });
  });
});

function resultFor(top: ResolvedReport, bottom: ResolvedReport): Interval {
  return divide(top.quantity ?? between(null, null), bottom.quantity ?? between(null, null));
}

const sumsOf = (one: Derived) => (one.basis === 'same-speaker' ? one.sums : []);

describe('distinctResults', () => {
  it('puts first what most speakers give', () => {
    const speakers = ['Ada', 'Bo', 'Cy'];
    const one = derived(
      speakers.map((speaker, i) => account(speaker, exactly(i === 0 ? 100 : 300))),
      speakers.map((speaker) => account(speaker, exactly(30))),
    );
    expect(distinctResults(sumsOf(one))).toEqual([
      { result: exactly(10), speakers: 2 },
      { result: exactly(100 / 30), speakers: 1 },
    ]);
  });

  it('counts a speaker once, by however many accounts the same numbers reach us', () => {
    const twice = [account('Ada', exactly(300)), account('Ada', exactly(300))];
    const one = derived(twice, [account('Ada', exactly(30)), account('Ada', exactly(30))]);
    expect(sumsOf(one)).toHaveLength(4);
    expect(distinctResults(sumsOf(one))).toEqual([{ result: exactly(10), speakers: 1 }]);
  });

  it('has nothing of nothing', () => {
    expect(distinctResults([])).toEqual([]);
  });

  it('has each result of the sums once, with the speakers who give it', () => {
    always((one) => {
      const sums = sumsOf(one);
      const distinct = distinctResults(sums);
      for (const { result, speakers } of distinct) {
        const givers = sums.filter((sum) => sameInterval(sum.result, result));
        expect(speakers).toBe(new Set(givers.map(({ dividend }) => speakerOf(dividend))).size);
        expect(distinct.filter((other) => sameInterval(other.result, result))).toHaveLength(1);
      }
      for (const { result } of sums)
        expect(distinct.some((other) => sameInterval(other.result, result))).toBe(true);
    });
  });

  it('orders by speakers, then by size', () => {
    always((one) => {
      const distinct = distinctResults(sumsOf(one));
      distinct.slice(1).forEach((next, i) => {
        const before = at(distinct, i);
        expect(before.speakers).toBeGreaterThanOrEqual(next.speakers);
        if (before.speakers === next.speakers)
          expect(compareNamed(before.result, next.result)).toBeLessThan(0);
      });
    });
  });
});

const intervals = fc.array(interval, { minLength: 1, maxLength: 5 });

describe('addIntervals', () => {
  it.each([
    ['exact numbers', [exactly(42), exactly(42)], exactly(84)],
    ['ranges', [between(40, 42), between(42, 50)], between(82, 92)],
    ['"at least" and a number', [between(40, null), exactly(2)], between(42, null)],
    ['"up to" and a number', [between(null, 40), exactly(2)], between(null, 42)],
    ['"up to" and "at least"', [between(null, 28), between(30, null)], between(null, null)],
    ['nothing and nothing', [exactly(0), exactly(0)], exactly(0)],
  ])('adds %s', (_, list, sum) => {
    expect(addIntervals(list)).toEqual(sum);
  });

  it('is null where there is nothing to add', () => {
    expect(addIntervals([])).toBeNull();
  });

  it('contains the sum of every choice inside the parts, open ends included', () => {
    const chosen = intervals.chain((list) =>
      fc.record({
        list: fc.constant(list),
        choices: fc.tuple(
          ...list.map(({ min, max }) =>
            fc.integer({ min: min ?? 0, max: max ?? (min ?? 0) + FAR }),
          ),
        ),
      }),
    );
    fc.assert(
      fc.property(chosen, ({ list, choices }) => {
        const total = choices.reduce((sum, value) => sum + value, 0);
        expect(contains(addIntervals(list) ?? exactly(-1), total)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('attains its closed ends, and is open where a part is', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const ends = (pick: 'min' | 'max') => {
          const values = list.map((one) => one[pick]);
          return values.includes(null) ? null : values.reduce<number>((a, b) => a + (b ?? 0), 0);
        };
        expect(addIntervals(list)).toEqual({ min: ends('min'), max: ends('max') });
      }),
    );
  });

  it('gives one sum in whatever order the parts stand', () => {
    fc.assert(
      fc.property(shuffled(interval), ([list, other]) => {
        expect(addIntervals(other)).toEqual(addIntervals(list));
      }),
    );
  });

  it('gives back a part that stands alone', () => {
    fc.assert(
      fc.property(interval, (one) => {
        expect(addIntervals([one])).toEqual({ min: one.min, max: one.max });
      }),
    );
  });
});
