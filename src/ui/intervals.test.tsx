import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Intervals, scaleOf, type Drawn, type Scale } from './intervals.tsx';

const value = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 1, max: 9999 }).map((n) => n / 10),
);
const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(
    value,
    value,
    fc.constantFrom('point', 'range', 'least', 'most'),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([a, b, kind, weight]) => ({
    min: kind === 'most' ? null : kind === 'point' ? a : Math.min(a, b),
    max: kind === 'least' ? null : kind === 'point' ? a : Math.max(a, b),
    weight,
  }));
const row = fc.array(drawn, { minLength: 1, maxLength: 8 });

const numbersOf = (list: readonly Drawn[]) =>
  list.flatMap(({ min, max }) => [min, max]).filter((n) => n !== null);

function scale(list: readonly Drawn[]): Scale {
  const found = scaleOf(list);
  if (!found) throw new Error('there is no number');
  return found;
}

const exactly = (n: number, weight = 1): Drawn => ({ min: n, max: n, weight });

describe('scaleOf', () => {
  it('is null where there is no number', () => {
    expect(scaleOf([])).toBeNull();
  });

  it.each([
    [
      'a share of the whole',
      [
        { ...exactly(95), most: 100 },
        { ...exactly(100), most: 100 },
      ],
      100,
    ],
    ['a share near the whole', [{ ...exactly(95), most: 100 }], 100],
    ['a small share', [{ ...exactly(20), most: 100 }], 30],
    ['what has no end', [exactly(95), exactly(100)], 150],
  ])('of %s ends where it can', (_, list, to) => {
    expect(scale(list).to).toBe(to);
  });

  it('contains every number', () => {
    fc.assert(
      fc.property(row, (list) => {
        const { from, to } = scale(list);
        expect(numbersOf(list).filter((n) => n < from || n > to)).toEqual([]);
      }),
    );
  });

  it('leaves room for an open end above the largest number', () => {
    fc.assert(
      fc.property(row, (list) => {
        expect(scale(list).to).toBeGreaterThan(Math.max(...numbersOf(list)));
      }),
    );
  });

  it('does not leave more room than it needs', () => {
    fc.assert(
      fc.property(row, (list) => {
        expect(scale(list).to).toBeLessThanOrEqual(Math.max(1, ...numbersOf(list)) * 2.25);
      }),
    );
  });

  it('is logarithmic exactly where the numbers range over more than twenty-fold, without a zero', () => {
    fc.assert(
      fc.property(row, (list) => {
        const numbers = numbersOf(list);
        const wide = Math.max(...numbers) / Math.min(...numbers) > 20;
        expect(scale(list).log).toBe(wide && !numbers.includes(0));
      }),
    );
  });

  it('begins above zero where it is logarithmic, and at zero where it is not', () => {
    fc.assert(
      fc.property(row, (list) => {
        const { from, log } = scale(list);
        expect(from > 0).toBe(log);
      }),
    );
  });

  it.each([
    ['twenty-fold', [1, 20], false],
    ['more than twenty-fold', [1, 21], true],
    ['more than twenty-fold from zero', [0, 1, 21], false],
  ])('holds to its limit: %s', (_, numbers, log) => {
    expect(scale(numbers.map((n) => exactly(n))).log).toBe(log);
  });

  it('ends at a round number', () => {
    expect([3, 42, 700, 1904].map((n) => scale([exactly(n)]).to)).toEqual([4, 50, 800, 3000]);
  });

  it('can show nothing but zero', () => {
    expect(scale([exactly(0)])).toEqual({ from: 0, to: 1, log: false, lines: 1 });
  });
});

const draw = (intervals: readonly Drawn[], on = scale(intervals)) =>
  renderToStaticMarkup(
    <Intervals
      intervals={intervals}
      scale={on}
      label="35 & 40 days"
      labels={{ from: '0', between: 'halves', to: '50' }}
    />,
  );

/** The values of one attribute, in order. */
const all = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, text]) => text ?? '');

const dotsOf = (markup: string) => markup.match(/<circle/g)?.length ?? 0;

describe('Intervals', () => {
  it('says in words what it shows', () => {
    expect(draw([exactly(35)])).toContain('role="img" aria-label="35 &amp; 40 days"');
  });

  it('labels both ends of its scale and says between them of what kind it is, for the eye alone', () => {
    const markup = draw([exactly(35)]);
    expect(markup).toMatch(/>0<\/text>.*>halves<\/text>.*>50<\/text>/);
    expect(markup.slice(markup.indexOf('aria-hidden="true"'))).toContain('>0</text>');
  });

  it('has its axis at the same height as the drawing with the most lines, and its own lines upon it', () => {
    const many = [exactly(35), exactly(40), exactly(45)];
    const axis = (markup: string) => all(markup, 'y1').at(-1);
    const few = draw([exactly(35)], scale(many));
    expect(axis(few)).toBe(axis(draw(many)));
    expect(all(few, 'cy')).toEqual([all(draw(many), 'cy').at(-1)]);
  });

  it('stays within its frame, whatever it draws', () => {
    fc.assert(
      fc.property(row, (list) => {
        const markup = draw(list);
        const places = ['cx', 'x1', 'x2'].flatMap((name) => all(markup, name).map(Number));
        expect(places.filter((x) => !(x >= 6 && x <= 214))).toEqual([]);
      }),
    );
  });

  it('puts a smaller number never to the right of a larger one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2, maxLength: 6 }), (numbers) => {
        const markup = draw(numbers.toSorted((a, b) => a - b).map((n) => exactly(n)));
        const places = all(markup, 'cx').map(Number);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('draws a number as one dot', () => {
    expect(dotsOf(draw([exactly(35)]))).toBe(1);
  });

  it('draws a range as a bar with a dot at each end', () => {
    const markup = draw([{ min: 35, max: 40, weight: 1 }]);
    expect([dotsOf(markup), markup.includes('stroke-dasharray')]).toEqual([2, false]);
  });

  it.each([
    ['upper', { min: 35, max: null, weight: 1 }, '214'],
    ['lower', { min: null, max: 35, weight: 1 }, '6'],
  ])('draws an open %s end as a dashed line to the end of the scale', (end, interval, x) => {
    const markup = draw([interval]);
    expect(markup).toContain('stroke-dasharray');
    expect(all(markup, end === 'upper' ? 'x2' : 'x1')[0]).toBe(x);
  });

  it('gives every interval a line of its own', () => {
    const lines = all(draw([exactly(35), exactly(40), exactly(45)]), 'cy');
    expect(new Set(lines).size).toBe(3);
  });

  it('draws a version of several accounts larger than one of a single account', () => {
    const [several, one] = all(draw([exactly(35, 4), exactly(40, 1)]), 'r').map(Number);
    expect(several).toBeGreaterThan(one ?? Number.NaN);
  });
});
