import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySearch } from '../testing/view-arbitraries.ts';
import { PEOPLE_SORTS } from '../model/people-list.ts';
import { peopleCodec } from './people-view.ts';

const actors = ['northland', 'southland', 'eastland'];
const codec = peopleCodec(actors);

it('is bare for everybody in the usual order, and names the actor and the order otherwise', () => {
  expect(codec.serialise({ actor: null, sort: 'rounds' })).toBe('');
  expect(codec.serialise({ actor: 'eastland', sort: 'last' })).toBe('?for=eastland&sort=last');
  expect(codec.parse('?for=atlantis&sort=age')).toEqual({ actor: null, sort: 'rounds' });
});

it('gives back every view that was written into it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...actors, null),
      fc.constantFrom(...PEOPLE_SORTS),
      (actor, sort) => {
        expect(codec.parse(codec.serialise({ actor, sort }))).toEqual({ actor, sort });
      },
    ),
  );
});

it('reads anything whatever as a view', () => {
  fc.assert(
    fc.property(anySearch(['for', 'sort'], [...actors, ...PEOPLE_SORTS]), (text) => {
      const view = codec.parse(text);
      expect(view.actor === null || actors.includes(view.actor)).toBe(true);
      expect(PEOPLE_SORTS).toContain(view.sort);
      expect(codec.parse(codec.serialise(view))).toEqual(view);
    }),
  );
});
