import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySearch } from '../testing/view-arbitraries.ts';
import { homeCodec } from './home-view.ts';
import { roundsOfDays, timelineCodec as codec, ZOOMS, type TimelineView } from './timeline-view.ts';

it('writes what is not the default, and no day where all is in view', () => {
  expect(codec.serialise({ lanes: 'venue', zoom: 1, at: null })).toBe('');
  expect(codec.serialise({ lanes: 'mediator', zoom: 4, at: '2001-02-03' })).toBe(
    '?lanes=mediator&zoom=4&at=2001-02-03',
  );
  expect(codec.parse('?zoom=1&at=2001-02-03&lanes=colour')).toEqual({
    lanes: 'venue',
    zoom: 1,
    at: null,
  });
  expect(codec.parse('?zoom=8&at=2001-02-30')).toEqual({ lanes: 'venue', zoom: 8, at: null });
});

const view = fc
  .record({
    lanes: fc.constantFrom('venue' as const, 'mediator' as const, 'format' as const),
    zoom: fc.constantFrom(...ZOOMS),
    at: fc.constantFrom(null, '2001-02-03', '1999-12-31'),
  })
  .map((one): TimelineView => (one.zoom === 1 ? { ...one, at: null } : one));

it('gives back every view that was written into it', () => {
  fc.assert(
    fc.property(view, (one) => {
      expect(codec.parse(codec.serialise(one))).toEqual(one);
    }),
  );
});

it('reads anything whatever as a view', () => {
  fc.assert(
    fc.property(anySearch([...codec.params], ['mediator', '4', '2001-02-03']), (text) => {
      const one = codec.parse(text);
      expect(ZOOMS).toContain(one.zoom);
      expect(codec.parse(codec.serialise(one))).toEqual(one);
    }),
  );
});

it('leads to a list that the home page spells in the same way', () => {
  const home = homeCodec({ venue: ['portsea'], mediator: [], party: [], person: [], issue: [] });
  const to = roundsOfDays('venue', 'portsea', '2001-02-03', '2001-02-10');
  expect(to).toBe('/?venue=portsea&from=2001-02-03&to=2001-02-10');
  expect(home.serialise(home.parse(to.slice(1)))).toBe(to.slice(1));
});
