import { describe, expect, it } from 'vitest';
import { venuesSlice, venueSlices } from '../../model/slices/venues-slice.ts';
import { FIRST, THIRD, tinyData } from '../../testing/tiny.ts';
import {
  endings,
  mapSentence,
  nowherePath,
  offMap,
  told,
  venueSentence,
  wholeName,
  yearSentence,
  years,
} from './telling.ts';

const slice = venuesSlice(tinyData());

describe('mapSentence', () => {
  it('says how many rounds, at how many places, and where most', () => {
    expect(mapSentence(slice)).toBe(
      'Of 3 rounds, 3 are known to have been held at 2 places, most in Portsea (2) and Eastland (1).',
    );
  });

  it('counts rounds without a place and those at several', () => {
    const data = tinyData(
      [FIRST, '/venues', []],
      [THIRD, '/venues', ['portsea', 'eastland-unnamed']],
    );
    expect(mapSentence(venuesSlice(data))).toBe(
      'Of 3 rounds, 2 are known to have been held at 2 places, most in Eastland (2) and Portsea (1). Of 1 round no source names a place. 1 round was held at several places, and counts at each.',
    );
  });

  it('names none of several places that are alike', () => {
    const [portsea] = slice.venues;
    if (!portsea) throw new Error('no venue');
    const venues = ['a', 'b', 'c', 'd'].map((id) => ({ ...portsea, id, rounds: 1 }));
    expect(mapSentence({ ...slice, venues })).toBe(
      'Of 3 rounds, 3 are known to have been held at 4 places.',
    );
  });

  it('says so where nothing is known', () => {
    expect(mapSentence(venuesSlice({ ...tinyData(), rounds: [] }))).toBe(
      'Of no round is it known where it was held.',
    );
  });
});

describe('offMap', () => {
  it('tells a place known by its country alone', () => {
    expect(idsOf(offMap(slice))).toEqual({ cities: [], countries: ['eastland-unnamed'] });
  });

  it('tells a city without coordinates as a city, and not as a country', () => {
    const data = tinyData(
      ['venues.json', '/0/latitude', null],
      ['venues.json', '/0/longitude', null],
    );
    const off = offMap(venuesSlice(data));
    expect(idsOf(off)).toEqual({ cities: ['portsea'], countries: ['eastland-unnamed'] });
  });

  function idsOf({ cities, countries }: ReturnType<typeof offMap>) {
    return { cities: cities.map(({ id }) => id), countries: countries.map(({ id }) => id) };
  }
});

describe('what is told of a place', () => {
  const portsea = venueSlices(tinyData()).get('portsea');
  if (!portsea) throw new Error('no venue');

  it('is its rounds, the first and the last', () => {
    expect(told(wholeName(portsea.venue), portsea.venue)).toBe(
      'Portsea, Eastland: 2 rounds, first 10–12 Feb 2001, last 1–2 Jul 2001',
    );
    expect(venueSentence(portsea)).toBe(
      '2 of 3 rounds, the first 10–12 Feb 2001, the last 1–2 Jul 2001.',
    );
  });

  it('is one date where there is one round', () => {
    const venue = slice.venues[1];
    if (!venue) throw new Error('no venue');
    expect(told(wholeName(venue), venue)).toBe('Eastland: 1 round, March 2001');
    expect(venueSentence({ venue, all: 3 })).toBe('1 of 3 rounds: March 2001.');
  });

  it('is how they ended', () => {
    expect(endings(portsea.venue)).toBe('Framework tabled 1 · Counterproposal 1');
  });
});

it('says in which year the most rounds began at one place', () => {
  expect(yearSentence(slice)).toBe(
    'Rounds by the year in which they began. The most in a year: 2 rounds in Portsea, 2001.',
  );
});

it('tells years that are counted together', () => {
  expect(years({ from: '2003', to: '2003' })).toBe('2003');
  expect(years({ from: '1998', to: '2005' })).toBe('1998–2005');
});

it('leads to the rounds of which no source names a place', () => {
  expect(nowherePath()).toBe('/?venue=none');
});
