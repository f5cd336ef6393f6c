import { accountNaming } from '../account-naming.ts';
import { NO_VENUE } from '../facet-list.ts';
import { byRung } from '../ladder.ts';
import { begunOf, isPlanned } from '../planned.ts';
import { peopleIn, type Role } from '../rooms.ts';
import { byCode } from '../text.ts';
import type { Dataset, Dates, Round, Rung } from '../types.ts';
import type { PlaceName } from './index-slice.ts';
import { inOrder } from './order.ts';
import { rolesIn } from './people-slice.ts';
import { resolver, type Named } from './resolve.ts';
import { roomRounds, roomsBehind, type RoomRound, type RoomsBehind } from './rooms-behind.ts';

/** A round that names somebody as having taken part. */
export type PersonRound = RoomRound & {
  roles: Role[];
  /** Who else was there, by name. */
  others: Named[];
  /** The account of the round that names them, of the strongest kind; null where none does. */
  account: { id: string; kind: Rung } | null;
};

/** An office as rounds name it, for whom it was held, in how many rounds, and the dates of the first and the last. */
export type Held = {
  office: string | null;
  of: string;
  rounds: number;
  first: Dates;
  last: Dates;
};

/** `data/people/<id>.json`: the rounds of somebody, in order of time, and what can be counted of them. */
export type PersonSlice = RoomsBehind & {
  person: Named;
  /** Other spellings. */
  alternates: string[];
  counts: { rounds: number };
  /** Those named by roles. */
  actors: Named[];
  came: PersonRound[];
  /** Rounds that name them in a delegation of which no source says that it came. */
  unsure: RoomRound[];
  /** Rounds that are announced and name them among those who are expected, if any. */
  planned?: RoomRound[];
  offices: Held[];
  /** Where, most often first; `NO_VENUE` for rounds of which no source names a place, which come last. */
  places: { id: string; place: PlaceName | null; rounds: string[] }[];
  /** With whom, most often first. */
  others: (Named & { rounds: number })[];
};

/** Tells of each person of a dataset what their page shows. */
export function personSlices(data: Dataset): (id: string) => PersonSlice {
  const names = resolver(data);
  const behind = roomsBehind(data);
  const asRoomRound = roomRounds(data);
  const spellings = new Map(data.people.map((person) => [person.id, person.alternates]));
  /** By the id of a person: the rounds that name them, in order of time, and those that leave it open. */
  const namedIn = new Map<string, { round: Round; roles: Map<string, Role[]> }[]>();
  const unsureIn = new Map<string, Round[]>();
  const expectedIn = new Map<string, Round[]>();
  for (const round of inOrder(data.rounds)) {
    const roles = rolesIn(round, names.office);
    for (const id of roles.keys()) add(namedIn, id, { round, roles });
  }
  for (const round of data.rounds) {
    for (const id of isPlanned(round) ? [] : unsureOf(round)) add(unsureIn, id, round);
    for (const id of isPlanned(round) ? everybodyIn(round) : []) add(expectedIn, id, round);
  }
  return (id) => {
    const { name } = names.person(id);
    const came = (namedIn.get(id) ?? []).map(({ round, roles }): PersonRound => {
      const others = [...roles.keys()].filter((other) => other !== id).map(names.person);
      return {
        ...asRoomRound(round),
        roles: roles.get(id) ?? [],
        others: others.toSorted((a, b) => byCode(a.name, b.name)),
        account: accountOf(name, round, [name, ...others.map((other) => other.name)]),
      };
    });
    const planned = inOrder(expectedIn.get(id) ?? []).map(asRoomRound);
    const of = new Set(came.flatMap(({ roles }) => roles.map((role) => role.of)));
    return {
      ...behind,
      person: { id, name },
      alternates: spellings.get(id) ?? [],
      counts: { rounds: begunOf(data.rounds).length },
      actors: [...of].map(names.actor),
      came,
      unsure: (unsureIn.get(id) ?? []).map(asRoomRound),
      ...(planned.length > 0 ? { planned } : {}),
      offices: officesOf(came),
      places: placesOf(came),
      others: othersOf(came),
    };
  };
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Whom a round names only in delegations of which no source says whether they came. */
function unsureOf(round: Round): Set<string> {
  const came = new Set(peopleIn(round).map(({ person }) => person));
  return new Set(
    round.delegations
      .filter(({ present }) => present === null)
      .flatMap(({ people }) => people.map(({ person }) => person))
      .filter((id) => !came.has(id)),
  );
}

/** Whom a round names at all. */
const everybodyIn = ({ mediators, delegations }: Round): Set<string> =>
  new Set(
    [...mediators, ...delegations].flatMap(({ people }) => people.map(({ person }) => person)),
  );

function accountOf(name: string, { claims }: Round, everybody: readonly string[]) {
  const accounts = byRung(
    claims.filter(({ field }) => field === 'mediators' || field === 'delegations'),
  );
  const found = accountNaming(name, everybody, accounts);
  return found ? { id: found.id, kind: found.attribution.kind } : null;
}

function officesOf(came: readonly PersonRound[]): Held[] {
  const held = new Map<string, Held>();
  for (const { roles, dates } of came) {
    const keys = new Map(roles.map((role) => [`${role.of} ${role.office ?? ''}`, role]));
    for (const [key, { office, of }] of keys) {
      const before = held.get(key) ?? { office, of, rounds: 0, first: dates, last: dates };
      held.set(key, { ...before, rounds: before.rounds + 1, last: dates });
    }
  }
  return [...held.values()];
}

function placesOf(came: readonly PersonRound[]): PersonSlice['places'] {
  const places = new Map<string, PersonSlice['places'][number]>();
  for (const { id: round, venues } of came)
    for (const place of venues.length > 0 ? venues : [null]) {
      const id = place?.id ?? NO_VENUE;
      const before = places.get(id) ?? { id, place, rounds: [] };
      places.set(id, { ...before, rounds: [...before.rounds, round] });
    }
  return [...places.values()].toSorted(
    (a, b) =>
      Number(a.place === null) - Number(b.place === null) || b.rounds.length - a.rounds.length,
  );
}

function othersOf(came: readonly PersonRound[]): PersonSlice['others'] {
  const others = new Map<string, PersonSlice['others'][number]>();
  for (const round of came)
    for (const { id, name } of round.others)
      others.set(id, { id, name, rounds: (others.get(id)?.rounds ?? 0) + 1 });
  return [...others.values()].toSorted((a, b) => b.rounds - a.rounds || byCode(a.name, b.name));
}
