import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResolvedReport } from './slices/resolve.ts';
import { accounts, DAYS, filter, PUBLISHED_SOURCES } from '../testing/column-arbitraries.ts';
import { daysOf } from './dates.ts';
import {
  ALL_EVIDENCE,
  filterClaims,
  knownSince,
  leftOut,
  reportingDays,
  type EvidenceFilter,
} from './evidence-filter.ts';
import { at } from '../testing/tiny.ts';
import type { Rung } from './types.ts';
import { RUNGS } from './vocabulary.ts';

const claims = accounts('day', { maxLength: 8 });
const day = fc.constantFrom(...DAYS);

const claim = (kind: Rung, ...sources: string[]) => ({ attribution: { kind }, sources });

/** The dates that the sources of an account show. */
const datesOf = (one: Pick<ResolvedReport, 'sources'>) =>
  one.sources.flatMap((id) => PUBLISHED_SOURCES[id]?.published ?? []);

describe('knownSince', () => {
  it.each([
    ['a day', ['day-second'], '2001-02-28'],
    ['the earliest of several days', ['day-third', 'day-first', 'day-second'], '2001-02-10'],
    ['the last day of a month', ['month'], '2001-02-28'],
    ['the last day of a year', ['year'], '2001-12-31'],
    ['a day within the month that another source shows', ['month', 'day-first'], '2001-02-10'],
    ['the end of a month before a later day', ['day-third', 'month'], '2001-02-28'],
    ['the date that one shows where another shows none', ['undated', 'day-third'], '2001-06-01'],
  ])('is %s', (_, sources, since) => {
    expect(knownSince({ sources }, PUBLISHED_SOURCES)).toBe(since);
  });

  it.each([
    ['no source shows a date', ['undated']],
    ['no source is known', ['never-was']],
    ['there is no source', []],
  ])('is null where %s', (_, sources) => {
    expect(knownSince({ sources }, PUBLISHED_SOURCES)).toBeNull();
  });
});

/** How weak the kind of each rung is. */
const KINDS_IN_ORDER: Record<Rung, number> = {
  document: 0,
  'official-on-record': 1,
  'party-statement': 1,
  'official-anonymous': 2,
  'party-anonymous': 2,
  'media-report': 3,
};

describe('leftOut', () => {
  it.each<[string, ReturnType<typeof leftOut>, Rung, string, EvidenceFilter]>([
    [
      'keeps the chosen rung',
      null,
      'party-statement',
      'undated',
      { rung: 'party-statement', asOf: null },
    ],
    [
      'keeps what is above it',
      null,
      'document',
      'undated',
      { rung: 'party-statement', asOf: null },
    ],
    [
      'leaves out what is below',
      'below',
      'media-report',
      'undated',
      { rung: 'party-statement', asOf: null },
    ],
    [
      'keeps what was published on the day',
      null,
      'document',
      'day-first',
      { rung: null, asOf: '2001-02-10' },
    ],
    [
      'leaves out what came a day later',
      'later',
      'document',
      'day-first',
      { rung: null, asOf: '2001-02-09' },
    ],
    [
      'leaves out a month that is not over',
      'later',
      'document',
      'month',
      { rung: null, asOf: '2001-02-27' },
    ],
    [
      'keeps a month on its last day',
      null,
      'document',
      'month',
      { rung: null, asOf: '2001-02-28' },
    ],
    [
      'tells what shows no date apart',
      'undated',
      'document',
      'undated',
      { rung: null, asOf: '2001-02-10' },
    ],
    [
      'gives the rung as the reason where both hold',
      'below',
      'media-report',
      'undated',
      { rung: 'document', asOf: '2001-02-10' },
    ],
  ])('%s', (_, why, kind, source, chosen) => {
    expect(leftOut(claim(kind, source), chosen, PUBLISHED_SOURCES)).toBe(why);
  });
});

describe('filterClaims', () => {
  it('keeps everything where nothing is asked', () => {
    fc.assert(
      fc.property(claims, (list) => {
        expect(filterClaims(list, ALL_EVIDENCE, PUBLISHED_SOURCES)).toEqual({
          kept: list,
          out: { below: 0, later: 0, undated: 0 },
        });
      }),
    );
  });

  it('keeps exactly what stands on the rung and can be shown to have been public', () => {
    fc.assert(
      fc.property(claims, filter, (list, chosen) => {
        const { rung, asOf } = chosen;
        const expected = list.filter(
          (one) =>
            (rung === null || KINDS_IN_ORDER[one.attribution.kind] <= KINDS_IN_ORDER[rung]) &&
            (asOf === null || datesOf(one).some((date) => daysOf(date).last <= asOf)),
        );
        expect(filterClaims(list, chosen, PUBLISHED_SOURCES).kept).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every claim or counts it out for exactly one reason', () => {
    fc.assert(
      fc.property(claims, filter, (list, chosen) => {
        const { kept, out } = filterClaims(list, chosen, PUBLISHED_SOURCES);
        expect(kept.length + out.below + out.later + out.undated).toBe(list.length);
      }),
    );
  });

  it('counts apart what shows no date', () => {
    fc.assert(
      fc.property(claims, day, (list, asOf) => {
        const undated = list.filter((one) => datesOf(one).length === 0);
        const { kept, out } = filterClaims(list, { rung: null, asOf }, PUBLISHED_SOURCES);
        expect(out).toEqual({
          below: 0,
          later: list.length - kept.length - undated.length,
          undated: undated.length,
        });
      }),
    );
  });

  it('counts nothing as later or undated where no day is asked for', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...RUNGS), (list, rung) => {
        const { out } = filterClaims(list, { rung, asOf: null }, PUBLISHED_SOURCES);
        expect([out.later, out.undated]).toEqual([0, 0]);
      }),
    );
  });

  it('leaves nothing out on the lowest rung', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const lowest = { rung: 'media-report', asOf: null } as const;
        expect(filterClaims(list, lowest, PUBLISHED_SOURCES).kept).toEqual(list);
      }),
    );
  });

  it('never keeps more on a higher rung', () => {
    fc.assert(
      fc.property(claims, filter, fc.constantFrom(...RUNGS), (list, { rung, asOf }, other) => {
        const [high, low] = [rung ?? 'media-report', other].toSorted(
          (a, b) => KINDS_IN_ORDER[a] - KINDS_IN_ORDER[b],
        );
        const strict = filterClaims(list, { rung: high ?? null, asOf }, PUBLISHED_SOURCES).kept;
        const loose = filterClaims(list, { rung: low ?? null, asOf }, PUBLISHED_SOURCES).kept;
        expect(loose).toEqual(expect.arrayContaining(strict));
        expect(strict).toEqual(loose.filter((one) => strict.includes(one)));
      }),
    );
  });

  it('never keeps more as of an earlier day, nor more with a day than without', () => {
    fc.assert(
      fc.property(claims, filter, day, (list, { rung, asOf }, other) => {
        const [early, late] = asOf === null || asOf > other ? [other, asOf] : [asOf, other];
        const strict = filterClaims(list, { rung, asOf: early }, PUBLISHED_SOURCES).kept;
        const loose = filterClaims(list, { rung, asOf: late }, PUBLISHED_SOURCES).kept;
        expect(strict).toEqual(loose.filter((one) => strict.includes(one)));
      }),
    );
  });

  it('keeps the same in one step as in two, in either order', () => {
    fc.assert(
      fc.property(claims, filter, (list, chosen) => {
        const byRung = { ...chosen, asOf: null };
        const byDay = { ...chosen, rung: null };
        const apply = (to: ResolvedReport[], one: EvidenceFilter) =>
          filterClaims(to, one, PUBLISHED_SOURCES).kept;
        expect(apply(apply(list, byRung), byDay)).toEqual(apply(list, chosen));
        expect(apply(apply(list, byDay), byRung)).toEqual(apply(list, chosen));
      }),
    );
  });
});

describe('reportingDays', () => {
  it('has no day where no source shows a date', () => {
    expect(
      reportingDays([claim('document', 'undated'), claim('document')], PUBLISHED_SOURCES),
    ).toEqual([]);
  });

  it('has each day once, in order', () => {
    const list = [
      claim('document', 'day-third'),
      claim('media-report', 'month'),
      claim('document', 'day-second'),
      claim('document', 'undated'),
      claim('document', 'day-first', 'day-third'),
    ];
    expect(reportingDays(list, PUBLISHED_SOURCES)).toEqual([
      '2001-02-10',
      '2001-02-28',
      '2001-06-01',
    ]);
  });

  it('is sorted and without repeats, whatever the claims', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const days = reportingDays(list, PUBLISHED_SOURCES);
        expect(days).toEqual([...new Set(days)].toSorted());
      }),
    );
  });

  it('ends on a day as of which everything with a date is kept', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const asOf = reportingDays(list, PUBLISHED_SOURCES).at(-1) ?? null;
        const dated = list.filter((one) => datesOf(one).length > 0);
        fc.pre(asOf !== null);
        expect(filterClaims(list, { rung: null, asOf }, PUBLISHED_SOURCES).kept).toEqual(dated);
      }),
    );
  });

  it('begins on the first day as of which anything is kept', () => {
    fc.assert(
      fc.property(claims, day, (list, asOf) => {
        const [first] = reportingDays(list, PUBLISHED_SOURCES);
        const { kept } = filterClaims(list, { rung: null, asOf }, PUBLISHED_SOURCES);
        expect(kept.length > 0).toBe(first !== undefined && asOf >= first);
      }),
    );
  });

  it('tells of something new on each of its days, and of nothing new between them', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const days = reportingDays(list, PUBLISHED_SOURCES);
        const known = (asOf: string) =>
          filterClaims(list, { rung: null, asOf }, PUBLISHED_SOURCES).kept.length;
        const counts = days.map(known);
        counts.slice(1).forEach((count, i) => expect(count).toBeGreaterThan(at(counts, i)));
        for (const other of DAYS) {
          const before = days.findLast((one) => one <= other);
          expect(known(other)).toBe(before === undefined ? 0 : known(before));
        }
      }),
    );
  });
});
