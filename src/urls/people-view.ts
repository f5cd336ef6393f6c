import { PEOPLE_SORTS, type PeopleSort } from '../model/people-list.ts';
import { readOne, write, type Codec } from './codec.ts';

/** What the page of people shows: those who came for one actor, or all, in which order. */
export type PeopleView = { actor: string | null; sort: PeopleSort };

/** The codec of the page of people, for the actors of one dataset for whom somebody came. */
export function peopleCodec(actors: readonly string[]): Codec<PeopleView> {
  return {
    params: ['for', 'sort'],
    parse(search) {
      const params = new URLSearchParams(search);
      return {
        actor: readOne(params, 'for', actors),
        sort: readOne(params, 'sort', PEOPLE_SORTS) ?? 'rounds',
      };
    },
    serialise: ({ actor, sort }) =>
      write([
        ['for', actor],
        ['sort', sort === 'rounds' ? null : sort],
      ]),
  };
}
