import { describe, expect, it } from 'vitest';
import { PLANNED_ROUND } from '../../testing/planned.ts';
import { FIRST, SECOND, tinyData } from '../../testing/tiny.ts';
import { facetsOfAll } from '../facet-tally.ts';
import { indexSlice } from './index-slice.ts';
import { peopleSlice } from './people-slice.ts';
import { personSlices } from './person-slice.ts';
import { roundSlices } from './round-slice.ts';
import { timelineParts } from './timeline-parts.ts';
import { venuePages, venueParts } from './venue-parts.ts';
import { venueSlices, venuesSlice } from './venues-slice.ts';

/* A round that has not begun is told of, and counts nowhere among those that were held. */

const ID = '2001-03-eastland';
const data = tinyData(...PLANNED_ROUND);
const slices = roundSlices(data);
const [timeline] = timelineParts(data, data.rounds.map(slices.round));

describe('a planned round', () => {
  it('has its card, after the others, and is counted apart', () => {
    const { counts, rounds } = indexSlice(data);
    expect(counts).toEqual({ rounds: 2, planned: 1, proposals: 2, reports: 6, sources: 11 });
    expect(rounds.map(({ id }) => id)).toEqual(['2001-02-10-portsea', '2001-07-01-portsea', ID]);
    expect(indexSlice(tinyData()).counts).not.toHaveProperty('planned');
  });

  it('brings nobody into a room: neither on the page of a person nor among people nor in the facets', () => {
    const { counts, people } = peopleSlice(data);
    expect(counts).toEqual({ rounds: 2, named: 1 });
    expect(people.map(({ id, came }) => [id, came.length])).toEqual([
      ['ada-first', 1],
      ['bo-second', 1],
    ]);
    const person = personSlices(data);
    for (const id of ['ada-first', 'bo-second']) {
      expect(person(id).came.map((round) => round.id)).toEqual(['2001-02-10-portsea']);
      expect(person(id).unsure).toEqual([]);
      expect(person(id).planned?.map((round) => round.id)).toEqual([ID]);
    }
    expect(personSlices(tinyData())('ada-first')).not.toHaveProperty('planned');
    const index = indexSlice(data);
    expect(facetsOfAll(index, index.rounds).counts).toMatchObject({
      person: { 'ada-first': 1, 'bo-second': 1 },
      status: { planned: 1 },
    });
  });

  it('is in no sum of places; a place at which nothing else was has a page all the same', () => {
    const all = venuesSlice(data);
    expect(all).toMatchObject({ rounds: 2, planned: 1, periods: [{ from: '2001', to: '2001' }] });
    expect(all.venues.map(({ id, rounds }) => [id, rounds])).toEqual([['portsea', 2]]);
    const page = venueSlices(data).get('eastland-unnamed');
    expect(page).toMatchObject({ all: 2, rounds: [], mediators: [], venue: { rounds: 0 } });
    expect(page?.planned?.map(({ id, status }) => [id, status])).toEqual([[ID, 'planned']]);
    expect(venuePages(data)).toEqual([
      { id: 'portsea', parts: 1 },
      { id: 'eastland-unnamed', parts: 1 },
    ]);
    expect(page && venueParts(page)).toEqual([page]);
  });

  it('stands beside what was held at the same place', () => {
    const here = tinyData(...PLANNED_ROUND, [SECOND, '/venues', ['portsea']]);
    const page = venueSlices(here).get('portsea');
    expect(page?.venue).toMatchObject({ rounds: 2, last: { start: '2001-07-01' } });
    expect(page?.rounds.map(({ id }) => id)).not.toContain(ID);
    expect(page?.planned?.map(({ id }) => id)).toEqual([ID]);
    expect(venuesSlice(tinyData([FIRST, '/venues', []]))).not.toHaveProperty('planned');
  });

  it('is on the timeline, whose sums are without it', () => {
    expect(timeline?.rounds.map(({ id }) => id)).toContain(ID);
    expect(timeline?.counts).toEqual({ rounds: 2 });
    expect(
      timeline?.lanes.venue.rows.map(({ name, count, marks }) => [name, count, marks.length]),
    ).toEqual([
      ['Portsea', 2, 2],
      ['Eastland', 0, 1],
    ]);
  });
});
