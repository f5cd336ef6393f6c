import type { PeopleSlice, PersonEntry } from './slices/people-slice.ts';
import { byCode, fold } from './text.ts';

/** How the list of people can be sorted: most rounds first, by name, or the last who came first. */
export const PEOPLE_SORTS = ['rounds', 'name', 'last'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/**
 * The people of a dataset, in most rounds first. Of those who came for one actor, only the rounds and offices count in
 * which they came for it.
 *
 * @param actor id of the actor; null for all.
 */
export function peopleFor(
  { people }: Pick<PeopleSlice, 'people'>,
  actor: string | null,
): PersonEntry[] {
  if (actor === null) return people;
  return people
    .flatMap((person) => {
      const came = person.came.flatMap(({ round, roles }) => {
        const own = roles.filter(({ of }) => of === actor);
        return own.length > 0 ? [{ round, roles: own }] : [];
      });
      const offices = came.flatMap(({ roles }) => roles.flatMap(({ office }) => office ?? []));
      return came.length > 0 ? [{ ...person, came, offices: [...new Set(offices)] }] : [];
    })
    .toSorted((a, b) => b.came.length - a.came.length);
}

/**
 * People in an order; they come in most rounds first.
 * @param order what a name is in an alphabetical list of the language.
 */
export function sortPeople(
  people: readonly PersonEntry[],
  sort: PeopleSort,
  order: (name: string) => string = fold,
): readonly PersonEntry[] {
  const last = ({ came }: PersonEntry) => came.at(-1)?.round ?? -1;
  if (sort === 'name') return people.toSorted((a, b) => byCode(order(a.name), order(b.name)));
  if (sort === 'last') return people.toSorted((a, b) => last(b) - last(a));
  return people;
}
