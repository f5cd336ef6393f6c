/*
 * Who was in the room. A round names people beside its mediators and in its delegations; those of a delegation count
 * only where a source says that the delegation came.
 */

type Rooms<Person> = {
  mediators: readonly { people: readonly Person[] }[];
  delegations: readonly { present: boolean | null; people: readonly Person[] }[];
};

/** Whether a source says that a delegation was there. */
export function hasCome({ present }: { present: boolean | null }): boolean {
  return present === true;
}

/** Everybody whom a round names as having taken part, in its order; somebody who stands in two roles stands twice. */
export function peopleIn<Person>({ mediators, delegations }: Rooms<Person>): Person[] {
  return [...mediators, ...delegations.filter(hasCome)].flatMap(({ people }) => people);
}

/** As what somebody was there: for a mediator, or in the delegation of a party; `of` is the id of that actor. */
export type Role = { as: 'mediator' | 'party'; of: string; office: string | null };
