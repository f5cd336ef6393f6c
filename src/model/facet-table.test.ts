import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  criteria,
  filterRounds,
  NOTHING,
  someRounds,
  turningPoints,
  VALUES,
} from '../testing/round-arbitraries.ts';
import { at, tinyData } from '../testing/tiny.ts';
import { FACETS, NO_VENUE } from './facet-list.ts';
import { faceted, facetTable } from './facet-table.ts';
import { indexSlice } from './slices/index-slice.ts';

const index = indexSlice(tinyData());
const found = fc.option(fc.subarray(['r1', 'r2', 'r3', 'r4']).map((ids) => new Set(ids)));

/** Rounds of all kinds, what is asked of them, and what a search found among them. */
const asked = fc.tuple(someRounds, criteria, turningPoints, found);

describe('a table of rounds', () => {
  it('shows the rounds that meet the criteria and were found, in their order', () => {
    fc.assert(
      fc.property(asked, ([list, wanted, points, among]) => {
        const searched = list.filter(({ id }) => !among || among.has(id));
        expect(faceted(facetTable(list, points), wanted, among).rounds).toEqual(
          filterRounds(searched, wanted, points),
        );
      }),
    );
  });

  it('counts for each value the rounds that it would show with everything else asked for', () => {
    fc.assert(
      fc.property(asked, ([list, wanted, points, among]) => {
        const searched = list.filter(({ id }) => !among || among.has(id));
        const { counts, having } = faceted(facetTable(list, points), wanted, among);
        const plain = (change: object) =>
          filterRounds(searched, { ...wanted, ...change }, points).length;
        for (const facet of FACETS)
          for (const value of VALUES[facet])
            expect(counts[facet].get(value) ?? 0).toBe(plain({ [facet]: [value] }));
        expect(having).toEqual({
          proposal: plain({ has: 'proposal' }),
          'turning-point': plain({ has: 'turning-point' }),
        });
      }),
    );
  });

  it('has no count for a value that no round would show', () => {
    fc.assert(
      fc.property(asked, ([list, wanted, points, among]) => {
        const { counts } = faceted(facetTable(list, points), wanted, among);
        expect(FACETS.flatMap((facet) => [...counts[facet].values()])).not.toContain(0);
      }),
    );
  });

  it("does not count a facet's own choices against its other values", () => {
    const table = facetTable(index.rounds, []);
    expect([...faceted(table, { ...NOTHING, format: ['direct'] }, null).counts.format]).toEqual([
      ['indirect', 1],
      ['mediators-only', 1],
      ['direct', 1],
    ]);
  });

  it('counts rounds of which no source says where they were held', () => {
    const [first] = index.rounds;
    const nowhere = { ...at(index.rounds, 0), venues: [] };
    const table = facetTable(first ? [first, nowhere] : [], []);
    expect(faceted(table, NOTHING, null).counts.venue).toEqual(
      new Map([
        ['portsea', 1],
        [NO_VENUE, 1],
      ]),
    );
  });
});
