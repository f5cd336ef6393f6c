import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../testing/arbitraries.ts';
import { bestRung, byRung, kindOf, lastOf, rungIndex, rungsOf } from './ladder.ts';
import { EVIDENCE_KINDS, RUNGS } from './vocabulary.ts';

const rung = fc.constantFrom(...RUNGS);
const rungs = fc.array(rung, { minLength: 1, maxLength: 8 });

describe('rungIndex', () => {
  it('counts from the text itself down to an outlet alone, the same for all sides', () => {
    const ladder = [
      'document',
      'official-on-record',
      'party-statement',
      'official-anonymous',
      'party-anonymous',
      'media-report',
    ] as const;
    expect(ladder.map(rungIndex)).toEqual([0, 1, 1, 2, 2, 3]);
  });
});

describe('the kinds of account', () => {
  it('are named by the last rung of each', () => {
    expect(EVIDENCE_KINDS.map(lastOf)).toEqual([
      'document',
      'party-statement',
      'party-anonymous',
      'media-report',
    ]);
  });

  it('share out the rungs: each is of one kind', () => {
    expect(EVIDENCE_KINDS.flatMap(rungsOf)).toEqual([...RUNGS]);
    for (const kind of EVIDENCE_KINDS)
      for (const one of rungsOf(kind)) expect(kindOf(one)).toBe(kind);
  });

  it('keep the order of a state and a movement that both speak by name', () => {
    const said = (['media-report', 'party-statement', 'official-on-record'] as const).map(
      (kind) => ({ attribution: { kind } }),
    );
    expect(byRung(said).map(({ attribution }) => attribution.kind)).toEqual([
      'party-statement',
      'official-on-record',
      'media-report',
    ]);
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
