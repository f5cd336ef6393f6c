import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_VENUE } from './facet-list.ts';
import { faceted, facetTable } from './facet-table.ts';
import { valuesOf, type Criteria } from './facets.ts';
import { indexSlice, type CardRound } from './slices/index-slice.ts';
import { at, tinyData } from '../testing/tiny.ts';
import {
  criteria,
  day,
  facet,
  NOTHING,
  someRounds,
  turningPoints,
  VALUES,
} from '../testing/round-arbitraries.ts';

const index = indexSlice(tinyData());
const [first, second, third] = [at(index.rounds, 0), at(index.rounds, 1), at(index.rounds, 2)];
const proposalOf = at(first.proposals, 0);

const filterRounds = (list: readonly CardRound[], asked: Criteria, points: readonly string[]) =>
  faceted(facetTable(list, points), asked, null).rounds;
const ids = (rounds: readonly CardRound[]) => rounds.map(({ id }) => id);
const filter = (criteria: Partial<Criteria>, turningPoints: string[] = []) =>
  ids(filterRounds(index.rounds, { ...NOTHING, ...criteria }, turningPoints));

describe('valuesOf', () => {
  it('has a value for a round of which no source says where it was held', () => {
    const nowhere = { ...first, venues: [] };
    expect(valuesOf(nowhere, 'venue')).toEqual([NO_VENUE]);
    expect(valuesOf(first, 'venue')).toEqual(['portsea']);
    const asked = { ...NOTHING, venue: [NO_VENUE] };
    expect(filterRounds([first, nowhere], asked, [])).toEqual([nowhere]);
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

describe('the rounds that are shown', () => {
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
      fc.property(someRounds, fc.option(day), fc.option(day), (list, from, to) => {
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
      fc.property(someRounds, criteria, facet, turningPoints, (list, asked, name, points) => {
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
      fc.property(someRounds, criteria, facet, turningPoints, (list, asked, name, points) => {
        const without = filterRounds(list, { ...asked, [name]: [] }, points);
        expect(without).toEqual(expect.arrayContaining(filterRounds(list, asked, points)));
      }),
    );
  });

  it('never shows more rounds for narrower dates', () => {
    fc.assert(
      fc.property(someRounds, criteria, turningPoints, (list, asked, points) => {
        const without = filterRounds(list, { ...asked, from: null, to: null }, points);
        expect(without).toEqual(expect.arrayContaining(filterRounds(list, asked, points)));
      }),
    );
  });

  it('keeps the order of the rounds', () => {
    fc.assert(
      fc.property(someRounds, criteria, turningPoints, (list, asked, points) => {
        const shown = new Set(filterRounds(list, asked, points));
        expect([...shown]).toEqual([...new Set(list)].filter((one) => shown.has(one)));
      }),
    );
  });
});
