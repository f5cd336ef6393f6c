import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, NO_VENUE, type Facet } from './facet-list.ts';
import { countFacets, filterRounds, valuesOf, type Criteria } from './facets.ts';
import { indexSlice, type CardRound } from './slices/index-slice.ts';
import { at, tinyData } from '../testing/tiny.ts';
import { FORMATS, STATUSES } from './vocabulary.ts';

const index = indexSlice(tinyData());
const [first, second, third] = [at(index.rounds, 0), at(index.rounds, 1), at(index.rounds, 2)];
const proposalOf = at(first.proposals, 0);

const NOTHING: Criteria = {
  venue: [],
  mediator: [],
  party: [],
  person: [],
  format: [],
  status: [],
  issue: [],
  has: null,
  from: null,
  to: null,
};

const ids = (rounds: readonly CardRound[]) => rounds.map(({ id }) => id);
const filter = (criteria: Partial<Criteria>, turningPoints: string[] = []) =>
  ids(filterRounds(index.rounds, { ...NOTHING, ...criteria }, turningPoints));

/* Rounds and criteria of all kinds, over few values, so that they often meet. */

const VALUES: Record<Facet, readonly string[]> = {
  venue: ['v1', 'v2', 'v3'],
  mediator: ['m1', 'm2'],
  party: ['p1', 'p2'],
  person: ['x1', 'x2', 'x3'],
  format: FORMATS.slice(0, 3),
  status: STATUSES.slice(0, 3),
  issue: ['i1', 'i2', 'i3'],
};
const people = (ids: readonly string[]) => ids.map((id) => ({ id, name: id, office: null }));
const some = (list: readonly string[]) => fc.subarray([...list]);
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2001-02-${String(n).padStart(2, '0')}`);

const round: fc.Arbitrary<CardRound> = fc
  .record({
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    days: fc.tuple(day, day),
    venues: some(VALUES.venue),
    mediators: some(VALUES.mediator),
    present: fc.tuple(...VALUES.party.map(() => fc.constantFrom(true, false, null))),
    named: fc.tuple(some(VALUES.person), some(VALUES.person), some(VALUES.person)),
    format: fc.constantFrom(...FORMATS.slice(0, 3)),
    status: fc.constantFrom(...STATUSES.slice(0, 3)),
    proposals: fc.array(some(VALUES.issue), { maxLength: 3 }),
  })
  .map(({ days, mediators, present, named, status, proposals, ...rest }) => ({
    ...first,
    ...rest,
    dates: { start: at(days.toSorted(), 0), end: at(days.toSorted(), 1), precision: 'day' },
    mediators: mediators.map((id) => ({ id, name: id, people: people(named[0]) })),
    delegations: VALUES.party.map((id, i) => ({
      id,
      name: id,
      present: present[i] ?? null,
      people: people(named[i + 1] ?? []),
    })),
    outcome: { status, text: 'It ended.' },
    proposals: proposals.map((issues, i) => ({ ...proposalOf, id: `proposal-${i}`, issues })),
  }));
const rounds = fc.array(round, { maxLength: 12 });
const turningPoints = some(['r1', 'r2', 'r3']);

const criteria: fc.Arbitrary<Criteria> = fc.record({
  venue: some(VALUES.venue),
  mediator: some(VALUES.mediator),
  party: some(VALUES.party),
  person: some(VALUES.person),
  format: some(VALUES.format),
  status: some(VALUES.status),
  issue: some(VALUES.issue),
  has: fc.constantFrom('proposal' as const, 'turning-point' as const, null, null),
  from: fc.option(day),
  to: fc.option(day),
});
const facet = fc.constantFrom(...FACETS);

describe('valuesOf', () => {
  it('has a value for a round of which no source says where it was held', () => {
    const nowhere = { ...first, venues: [] };
    expect(valuesOf(nowhere, 'venue')).toEqual([NO_VENUE]);
    expect(valuesOf(first, 'venue')).toEqual(['portsea']);
    const asked = { ...NOTHING, venue: [NO_VENUE] };
    expect(filterRounds([first, nowhere], asked, [])).toEqual([nowhere]);
    expect(countFacets([first, nowhere], NOTHING, []).venue).toEqual(
      new Map([
        ['portsea', 1],
        [NO_VENUE, 1],
      ]),
    );
  });

  it('counts a party only where a source says that it was there', () => {
    expect([first, second, third].map((one) => valuesOf(one, 'party'))).toEqual([
      ['northland'],
      [],
      ['northland', 'southland'],
    ]);
  });

  it('names who came for a mediator, and for a party where a source says that it was there', () => {
    expect([first, second, third].map((one) => valuesOf(one, 'person'))).toEqual([
      ['ada-first', 'bo-second'],
      [],
      [],
    ]);
    const [northland] = first.delegations;
    const absent = { ...first, delegations: [{ ...northland, present: null }] } as CardRound;
    expect(valuesOf(absent, 'person')).toEqual(['ada-first']);
  });

  it('names somebody once who came in two roles', () => {
    const twice = { ...first, delegations: first.mediators.map((m) => ({ ...m, present: true })) };
    expect(valuesOf(twice, 'person')).toEqual(['ada-first']);
  });

  it('has an issue once, however many proposals touch it', () => {
    const twice = { ...first, proposals: [proposalOf, proposalOf] };
    expect(valuesOf(twice, 'issue')).toEqual(['pause', 'hostages', 'guarantees']);
  });

  it('has no issue for a round in which nothing was tabled', () => {
    expect(valuesOf(second, 'issue')).toEqual([]);
  });
});

describe('filterRounds', () => {
  it('shows every round in its order where nothing is asked for', () => {
    expect(filter({})).toEqual(ids(index.rounds));
  });

  it('shows rounds with any of the values of one facet', () => {
    expect(filter({ venue: ['portsea', 'eastland-unnamed'] })).toEqual(ids(index.rounds));
  });

  it('shows rounds that meet each of several facets', () => {
    expect(filter({ venue: ['portsea'], format: ['direct'] })).toEqual([third.id]);
  });

  it('shows rounds that tabled a proposal', () => {
    expect(filter({ has: 'proposal' })).toEqual([first.id, third.id]);
  });

  it('shows the turning points that it is told of', () => {
    expect(filter({ has: 'turning-point' }, [second.id])).toEqual([second.id]);
  });

  it('shows a round if any of its days lies within the dates', () => {
    const days = Array.from({ length: 28 }, (_, i) => `2001-02-${String(i + 1).padStart(2, '0')}`);
    fc.assert(
      fc.property(rounds, fc.option(day), fc.option(day), (list, from, to) => {
        const shown = filterRounds(list, { ...NOTHING, from, to }, []);
        if (from && to && to < from) return;
        const within = list.filter(({ dates }) =>
          days.some(
            (one) =>
              one >= dates.start && one <= dates.end && one >= (from ?? one) && one <= (to ?? one),
          ),
        );
        expect(shown).toEqual(within);
      }),
    );
  });

  it('never shows fewer rounds for one more value of a facet that is asked for', () => {
    fc.assert(
      fc.property(rounds, criteria, facet, turningPoints, (list, asked, name, points) => {
        if (asked[name].length === 0) return;
        for (const value of VALUES[name]) {
          const wider = { ...asked, [name]: [...asked[name], value] };
          expect(filterRounds(list, wider, points)).toEqual(
            expect.arrayContaining(filterRounds(list, asked, points)),
          );
        }
      }),
    );
  });

  it('never shows more rounds for one more facet', () => {
    fc.assert(
      fc.property(rounds, criteria, facet, turningPoints, (list, asked, name, points) => {
        const without = filterRounds(list, { ...asked, [name]: [] }, points);
        expect(without).toEqual(expect.arrayContaining(filterRounds(list, asked, points)));
      }),
    );
  });

  it('never shows more rounds for narrower dates', () => {
    fc.assert(
      fc.property(rounds, criteria, turningPoints, (list, asked, points) => {
        const without = filterRounds(list, { ...asked, from: null, to: null }, points);
        expect(without).toEqual(expect.arrayContaining(filterRounds(list, asked, points)));
      }),
    );
  });

  it('keeps the order of the rounds', () => {
    fc.assert(
      fc.property(rounds, criteria, turningPoints, (list, asked, points) => {
        const shown = new Set(filterRounds(list, asked, points));
        expect([...shown]).toEqual([...new Set(list)].filter((one) => shown.has(one)));
      }),
    );
  });
});

describe('countFacets', () => {
  it('counts for each value the rounds that it would show with everything else asked for', () => {
    fc.assert(
      fc.property(rounds, criteria, turningPoints, (list, asked, points) => {
        const counts = countFacets(list, asked, points);
        for (const name of FACETS)
          for (const value of VALUES[name]) {
            const shown = filterRounds(list, { ...asked, [name]: [value] }, points);
            expect(counts[name].get(value) ?? 0).toBe(shown.length);
          }
      }),
    );
  });

  it('has no count for a value that no round would show', () => {
    fc.assert(
      fc.property(rounds, criteria, turningPoints, (list, asked, points) => {
        const counts = countFacets(list, asked, points);
        expect(FACETS.flatMap((name) => [...counts[name].values()])).not.toContain(0);
      }),
    );
  });

  it("does not count a facet's own choices against its other values", () => {
    const counts = countFacets(index.rounds, { ...NOTHING, format: ['direct'] }, []);
    expect([...counts.format]).toEqual([
      ['indirect', 1],
      ['mediators-only', 1],
      ['direct', 1],
    ]);
  });
});
