import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDay } from '../model/dates.ts';
import { anySearch } from '../testing/view-arbitraries.ts';
import { positionsCodec } from './positions-view.ts';

const parties = ['northland', 'southland', 'westland'];
const codec = positionsCodec(parties);

it('is bare where all are shown as they are known now, and names parties and day otherwise', () => {
  expect(codec.serialise({ party: [], asof: null })).toBe('');
  expect(codec.serialise({ party: ['southland', 'northland'], asof: '2001-02-10' })).toBe(
    '?party=northland.southland&asof=2001-02-10',
  );
  expect(codec.parse('?party=southland.atlantis&asof=2001-02-30')).toEqual({
    party: ['southland'],
    asof: null,
  });
  expect(codec.parse('?asof=2001-02-10')).toEqual({ party: [], asof: '2001-02-10' });
});

it('gives back every view that was written into it', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const view = fc.record({
    party: fc.subarray(parties),
    asof: fc.option(day),
  });
  fc.assert(
    fc.property(view, (one) => {
      expect(codec.parse(codec.serialise(one))).toEqual(one);
    }),
  );
});

it('reads anything whatever as a view', () => {
  fc.assert(
    fc.property(anySearch(['party', 'asof'], [...parties, '2001-02-10']), (text) => {
      const view = codec.parse(text);
      expect(view.party.every((id) => parties.includes(id))).toBe(true);
      expect(view.asof === null || isDay(view.asof)).toBe(true);
      expect(codec.parse(codec.serialise(view))).toEqual(view);
    }),
  );
});
