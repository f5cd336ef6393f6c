import { describe, expect, it } from 'vitest';
import { FACETS } from '../../model/facet-list.ts';
import { filterRounds } from '../../testing/round-arbitraries.ts';
import { indexSlice } from '../../model/slices/index-slice.ts';
import { PLANNED_ROUND } from '../../testing/planned.ts';
import { tinyData } from '../../testing/tiny.ts';
import { FORMATS, STATUSES } from '../../model/vocabulary.ts';
import { HOME_DEFAULT } from '../../urls/home-view.ts';
import { facetOptions } from './option-names.ts';

const index = indexSlice(tinyData());
const options = facetOptions(index);

describe('facetOptions', () => {
  it('names a venue by its city, or by its country where no city is known', () => {
    expect(options.venue).toEqual([
      { id: 'portsea', name: 'Portsea', count: 2 },
      { id: 'eastland-unnamed', name: 'Eastland', count: 1 },
    ]);
  });

  it('puts what most rounds have first', () => {
    expect(options.party.map(({ id }) => id)).toEqual(['northland', 'southland']);
  });

  it('offers no party of which no source says that it ever came', () => {
    const rounds = index.rounds.map((round) => ({
      ...round,
      delegations: round.delegations.filter(({ id, present }) => id !== 'southland' || !present),
    }));
    const { party } = facetOptions({ ...index, rounds });
    expect(party.map(({ id }) => id)).toEqual(['northland']);
  });

  it('offers no venue at which no round was held', () => {
    const rounds = index.rounds.filter(({ venues }) => venues.includes('portsea'));
    expect(facetOptions({ ...index, rounds }).venue.map(({ id }) => id)).toEqual(['portsea']);
  });

  it('offers rounds without a venue where there are some', () => {
    const rounds = index.rounds.map((round, i) => (i === 0 ? { ...round, venues: [] } : round));
    expect(facetOptions({ ...index, rounds }).venue).toContainEqual({
      id: 'none',
      name: 'Venue not reported',
      count: 1,
    });
    expect(options.venue.map(({ id }) => id)).not.toContain('none');
  });

  it('offers every venue, mediator and party that finds a round', () => {
    for (const facet of ['venue', 'mediator', 'party'] as const)
      for (const { id } of options[facet]) {
        const criteria = { ...HOME_DEFAULT, [facet]: [id] };
        expect(filterRounds(index.rounds, criteria, [])).not.toEqual([]);
      }
  });

  it('offers formats and outcomes in the order of the model', () => {
    expect([options.format, options.status].map((list) => list.map(({ id }) => id))).toEqual([
      [...FORMATS],
      STATUSES.filter((status) => status !== 'planned'),
    ]);
  });

  it('offers planned rounds where there are some', () => {
    const { status } = facetOptions(indexSlice(tinyData(...PLANNED_ROUND)));
    expect(status.at(-1)).toEqual({ id: 'planned', name: 'Planned' });
  });

  it('offers issues in reading order', () => {
    expect(options.issue.map(({ name }) => name)).toEqual(['Pause', 'Hostages', 'Guarantees']);
  });

  it.each(FACETS)('offers each value of %s once, with a name', (facet) => {
    const list = options[facet];
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(list.filter(({ name }) => name === '')).toEqual([]);
  });
});
