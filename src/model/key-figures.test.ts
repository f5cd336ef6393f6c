import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf } from './agreement.ts';
import { evidence } from '../testing/arbitraries.ts';
import { keyFiguresOf } from './key-figures.ts';
import { at, tinyData } from '../testing/tiny.ts';

const outline = at(at(tinyData().rounds, 0).proposals, 0);
const [pause] = outline.provisions;

const report = (days: number) => ({
  quantity: { min: days, max: days, unit: 'day' as const, approximate: false },
  attribution: { kind: 'document' as const },
});
const words = { quantity: null, attribution: { kind: 'document' as const } };
const term = (phase: number | null, reports: (typeof words | ReturnType<typeof report>)[]) => ({
  id: `pause-${phase}`,
  issue: 'pause',
  phase,
  scope: 'all',
  reports,
});
const phasesAndDays = (terms: Parameters<typeof keyFiguresOf>[0]) =>
  keyFiguresOf(terms, ['pause']).map(({ phase, leads }) => [phase, leads[0].min]);

describe('keyFiguresOf', () => {
  it('has a figure for each issue asked for, in the order asked for', () => {
    const figures = keyFiguresOf(outline.provisions, ['hostages', 'pause']);
    expect(figures.map(({ issue, phase, leads }) => [issue, phase, leads[0].min])).toEqual([
      ['hostages', 1, 10],
      ['pause', 1, 30],
    ]);
  });

  it('carries the whole headline, so that a card can say what disagrees', () => {
    expect(keyFiguresOf(outline.provisions, ['pause'])).toEqual([
      { issue: 'pause', phase: 1, provision: pause?.id, ...headlineOf(pause?.reports ?? []) },
    ]);
  });

  it.each([
    ['that no provision touches', 'prisoners'],
    ['that is told in words', 'guarantees'],
  ])('leaves out an issue %s', (_, issue) => {
    expect(keyFiguresOf(outline.provisions, [issue])).toEqual([]);
  });

  it('reads the main term only, not one of a narrower scope', () => {
    expect(phasesAndDays([{ ...term(1, [report(5)]), scope: 'women' }])).toEqual([]);
  });

  it('prefers phase 1 to a term that is not tied to a phase, and that to a later phase', () => {
    const terms = [term(2, [report(2)]), term(null, [report(9)]), term(1, [report(1)])];
    expect([
      phasesAndDays(terms),
      phasesAndDays(terms.slice(0, 2)),
      phasesAndDays(terms.slice(0, 1)),
    ]).toEqual([[[1, 1]], [[null, 9]], [[2, 2]]]);
  });

  it('names the provision that it is the headline of, not another of the same issue', () => {
    const terms = [
      { ...term(1, [report(5)]), id: 'women', scope: 'women' },
      { ...term(2, [report(2)]), id: 'later' },
      { ...term(1, [report(1)]), id: 'first' },
    ];
    expect(keyFiguresOf(terms, ['pause']).map(({ provision }) => provision)).toEqual(['first']);
  });

  it('takes a later phase where the earlier one gives no number', () => {
    expect(phasesAndDays([term(1, [words]), term(3, [report(3)]), term(2, [report(2)])])).toEqual([
      [2, 2],
    ]);
  });

  it('has at most one figure an issue, and one if any main term has a number', () => {
    const terms = fc.array(
      fc.record({
        id: fc.constant('pro-00001'),
        issue: fc.constantFrom('a', 'b', 'c'),
        phase: fc.option(fc.integer({ min: 1, max: 4 })),
        scope: fc.constantFrom('all', 'women'),
        reports: fc.array(evidence, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(terms, fc.subarray(['a', 'b', 'c', 'd']), (list, asked) => {
        const quantified = asked.filter((issue) =>
          list.some(
            (one) =>
              one.issue === issue && one.scope === 'all' && one.reports.some((r) => r.quantity),
          ),
        );
        expect(keyFiguresOf(list, asked).map(({ issue }) => issue)).toEqual(quantified);
      }),
    );
  });
});
