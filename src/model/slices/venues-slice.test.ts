import { describe, expect, it } from 'vitest';
import { FIRST, THIRD, tinyData } from '../../testing/tiny.ts';
import { venueSlices, venuesSlice, venuesWithRounds } from './venues-slice.ts';

const february = { start: '2001-02-10', end: '2001-02-12', precision: 'day' };
const march = { start: '2001-03-01', end: '2001-03-31', precision: 'month' };
const july = { start: '2001-07-01', end: '2001-07-02', precision: 'day' };

describe('venuesSlice', () => {
  it('counts the rounds of each place: the first, the last, by year, by outcome', () => {
    const { venues, ...all } = venuesSlice(tinyData());
    expect(all).toMatchObject({
      rounds: 3,
      several: 0,
      nowhere: null,
      periods: [{ from: '2001', to: '2001' }],
    });
    expect(venues).toEqual([
      {
        id: 'portsea',
        city: 'Portsea',
        country: 'Eastland',
        rounds: 2,
        first: february,
        last: july,
        byPeriod: [2],
        outcomes: [
          { status: 'framework-tabled', rounds: 1 },
          { status: 'counterproposal', rounds: 1 },
        ],
      },
      {
        id: 'eastland-unnamed',
        city: null,
        country: 'Eastland',
        rounds: 1,
        first: march,
        last: march,
        byPeriod: [1],
        outcomes: [{ status: 'talks-continue', rounds: 1 }],
      },
    ]);
  });

  it('has a point for each place of which it is known where it is', () => {
    const { map } = venuesSlice(tinyData());
    expect(map.points.map(({ id, count }) => [id, count])).toEqual([['portsea', 2]]);
    expect(map.land).toMatch(/^M/);
  });

  it('counts rounds without a place, and those at several at each of them', () => {
    const slice = venuesSlice(
      tinyData([FIRST, '/venues', []], [THIRD, '/venues', ['portsea', 'eastland-unnamed']]),
    );
    expect(slice).toMatchObject({ several: 1, nowhere: { rounds: 1, first: february } });
    expect(slice.venues.map(({ id, rounds }) => [id, rounds])).toEqual([
      ['eastland-unnamed', 2],
      ['portsea', 1],
    ]);
  });

  it('is right without a round', () => {
    const slice = venuesSlice({ ...tinyData(), rounds: [] });
    expect(slice).toEqual({
      rounds: 0,
      several: 0,
      nowhere: null,
      periods: [],
      venues: [],
      map: { land: '', points: [] },
    });
  });
});

describe('venueSlices', () => {
  it('has the rounds of a place in order of time, what was tabled, and who mediated', () => {
    const slice = venueSlices(tinyData()).get('portsea');
    expect(slice?.all).toBe(3);
    expect(slice?.rounds).toEqual([
      {
        id: '2001-02-10-portsea',
        title: 'Portsea talks, February',
        dates: february,
        status: 'framework-tabled',
        proposals: [{ id: '2001-02-11-outline', name: 'Portsea outline' }],
        others: [],
      },
      {
        id: '2001-07-01-portsea',
        title: 'Portsea talks, July',
        dates: july,
        status: 'counterproposal',
        proposals: [{ id: '2001-07-southland-outline', name: 'Southland outline' }],
        others: [],
      },
    ]);
    expect(slice?.mediators).toEqual([{ id: 'eastland', name: 'Eastland', rounds: 1 }]);
    expect(slice?.map.points.map(({ id }) => id)).toEqual(['portsea']);
  });

  it('says where else a round was held', () => {
    const slices = venueSlices(tinyData([THIRD, '/venues', ['portsea', 'eastland-unnamed']]));
    expect(slices.get('portsea')?.rounds[1]?.others).toEqual([
      { id: 'eastland-unnamed', city: null, country: 'Eastland' },
    ]);
  });

  it('has no map of a place of which only the country is known', () => {
    expect(venueSlices(tinyData()).get('eastland-unnamed')?.map).toEqual({ land: '', points: [] });
  });

  it('has no map of a city without coordinates, nor a point of it on the maps of others', () => {
    const data = tinyData(
      ['venues.json', '/0/latitude', null],
      ['venues.json', '/0/longitude', null],
    );
    expect(venueSlices(data).get('portsea')).toMatchObject({
      venue: { city: 'Portsea', rounds: 2 },
      map: { land: '', points: [] },
    });
    expect(venuesSlice(data).map).toEqual({ land: '', points: [] });
  });

  it('is there for those places alone at which a round was held', () => {
    const data = tinyData([FIRST, '/venues', []], [THIRD, '/venues', []]);
    expect([...venueSlices(data).keys()]).toEqual(['eastland-unnamed']);
    expect(venuesWithRounds(data)).toEqual(['eastland-unnamed']);
  });
});
