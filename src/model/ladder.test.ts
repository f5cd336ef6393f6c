import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../testing/arbitraries.ts';
import { bestRung, rungIndex } from './ladder.ts';
import { RUNGS } from './vocabulary.ts';

const rung = fc.constantFrom(...RUNGS);
const rungs = fc.array(rung, { minLength: 1, maxLength: 8 });

describe('rungIndex', () => {
  it('counts from the text itself down to a report of the media', () => {
    const ladder = [
      'document',
      'official-on-record',
      'party-statement',
      'official-anonymous',
      'party-anonymous',
      'media-report',
    ] as const;
    expect(ladder.map(rungIndex)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('bestRung', () => {
  it('finds the strongest of several', () => {
    expect(bestRung(['media-report', 'party-statement', 'official-anonymous'])).toBe(
      'party-statement',
    );
  });

  it('returns one of those that it was given', () => {
    fc.assert(
      fc.property(rungs, (list) => {
        expect(list).toContain(bestRung(list));
      }),
    );
  });

  it('returns none that another surpasses', () => {
    fc.assert(
      fc.property(rungs, (list) => {
        expect(rungIndex(bestRung(list))).toBe(Math.min(...list.map(rungIndex)));
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(shuffled(rung), ([list, other]) => {
        fc.pre(list.length > 0);
        expect(bestRung(other)).toBe(bestRung(list));
      }),
    );
  });

  it('refuses an empty list', () => {
    expect(() => bestRung([])).toThrow('at least one rung');
  });
});
