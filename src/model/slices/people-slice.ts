import { begunOf, isPlanned } from '../planned.ts';
import { hasCome, type Role } from '../rooms.ts';
import { byCode } from '../text.ts';
import type { Dataset, Round } from '../types.ts';
import { inOrder } from './order.ts';
import { resolver, type Named } from './resolve.ts';
import { roomRounds, roomsBehind, type RoomRound, type RoomsBehind } from './rooms-behind.ts';

/** Somebody with the rounds that name them as having taken part, in order of time. */
export type PersonEntry = Named & {
  /** The offices in which the rounds name them, the first first. */
  offices: string[];
  /** `round` is the place of the round in the list of rounds. */
  came: { round: number; roles: Role[] }[];
};

/** `data/people.json`: everybody whom a round names, those in most rounds first. */
export type PeopleSlice = RoomsBehind & {
  /** Of all rounds, and of those that name anybody. */
  counts: { rounds: number; named: number };
  /** For whom people came. */
  actors: Named[];
  /** The rounds that name somebody, in order of time. */
  rounds: RoomRound[];
  people: PersonEntry[];
};

/** In which roles a round names whom, by the id of the person; offices are named. To one that is planned nobody has come. */
export function rolesIn(round: Round, officeOf: (id: string) => string): Map<string, Role[]> {
  const roles = new Map<string, Role[]>();
  if (isPlanned(round)) return roles;
  const rooms = [
    ...round.mediators.map(({ actor, people }) => ({ as: 'mediator' as const, of: actor, people })),
    ...round.delegations
      .filter(hasCome)
      .map(({ party, people }) => ({ as: 'party' as const, of: party, people })),
  ];
  for (const { as, of, people } of rooms)
    for (const { person, office } of people)
      roles.set(person, [
        ...(roles.get(person) ?? []),
        { as, of, office: office === null ? null : officeOf(office) },
      ]);
  return roles;
}

export function peopleSlice(data: Dataset): PeopleSlice {
  const names = resolver(data);
  const asRoomRound = roomRounds(data);
  const rounds = inOrder(data.rounds).flatMap((round) => {
    const roles = rolesIn(round, names.office);
    return roles.size > 0 ? [{ round, roles }] : [];
  });
  const people = data.people.map(({ id, name }): PersonEntry => {
    const came = rounds.flatMap(({ roles }, i) => {
      const own = roles.get(id);
      return own ? [{ round: i, roles: own }] : [];
    });
    const offices = came.flatMap(({ roles }) => roles.flatMap(({ office }) => office ?? []));
    return { id, name, offices: [...new Set(offices)], came };
  });
  const used = new Set(
    people.flatMap(({ came }) => came.flatMap(({ roles }) => roles.map(({ of }) => of))),
  );
  return {
    ...roomsBehind(data),
    counts: { rounds: begunOf(data.rounds).length, named: rounds.length },
    actors: data.actors.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name })),
    rounds: rounds.map(({ round }) => asRoomRound(round)),
    people: people.toSorted(
      (a, b) => b.came.length - a.came.length || byCode(a.name, b.name) || byCode(a.id, b.id),
    ),
  };
}
