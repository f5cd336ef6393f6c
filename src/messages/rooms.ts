import { peopleWords } from '#language/people.ts';
import { NO_VENUE } from '../model/facet-list.ts';
import type { Role } from '../model/rooms.ts';
import type { PeopleSlice, PersonEntry } from '../model/slices/people-slice.ts';
import type { PersonSlice } from '../model/slices/person-slice.ts';
import type { Named } from '../model/slices/resolve.ts';
import { counted, list, month, number } from './format.ts';
import { words } from './words.ts';

/* What is said of who was in the room. */

/** So many names, or places, stand in a sentence. */
const TOLD = 3;

/** The name of an actor for whom somebody came. */
export function roleActor(id: string, actors: readonly Named[]): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}

/** Roles in words: "mediator for Eastland, envoy". An office that is held in several stands once. */
export function rolesText(roles: readonly Role[], actors: readonly Named[]): string {
  const offices = [...new Set(roles.map(({ office }) => office))];
  const as = roles.map((role) =>
    (role.as === 'mediator' ? peopleWords.mediatorFor : peopleWords.delegationOf)(
      roleActor(role.of, actors),
    ),
  );
  return words.join.comma([list(as), ...offices]);
}

const times = (name: string, count: number) => peopleWords.times(name, number(count));

/**
 * How many people are named in how many rounds, and who most often.
 *
 * @param people those who are shown, in most rounds first; where they are those of one actor, only what they did for it.
 */
export function peopleSentence(
  { counts, actors }: Pick<PeopleSlice, 'counts' | 'actors'>,
  people: readonly PersonEntry[],
  actor: string | null,
): string {
  const named = new Set(people.flatMap(({ came }) => came.map(({ round }) => round))).size;
  const who = actors.find(({ id }) => id === actor);
  const parts = [
    counted(people.length, peopleWords.people),
    number(named),
    counted(counts.rounds, peopleWords.rounds),
  ] as const;
  const before = who
    ? peopleWords.summaryFor(parts[0], who.name, parts[1], parts[2])
    : peopleWords.summary(...parts);
  const most = people.slice(0, TOLD).map(({ name, came }) => times(name, came.length));
  return most.length > 0 ? peopleWords.most(before, list(most)) : words.join.sentence(before);
}

/** The name of a place; the country where no city is known. */
export function placeName({ place }: PersonSlice['places'][number]): string {
  return place ? (place.city ?? place.country) : words.round.untitledVenue;
}

/** In how many rounds somebody is named, from when to when, and where most often. */
export function personSentence({ came, counts, places }: PersonSlice): string {
  const all = counted(counts.rounds, peopleWords.rounds);
  const [first, last] = [came[0], came.at(-1)];
  if (!first || !last) return peopleWords.neverNamed(all);
  const span = peopleWords.span(month(first.dates.start), month(last.dates.start));
  const named = peopleWords.named(number(came.length), all, span);
  const known = places.filter(({ id }) => id !== NO_VENUE).slice(0, TOLD);
  const where = known.map((place) => times(placeName(place), place.rounds.length));
  const nowhere = places.find(({ id }) => id === NO_VENUE)?.rounds.length ?? 0;
  const announced = came.filter(({ format }) => format === 'unilateral-announcement').length;
  return [
    where.length > 0 ? peopleWords.mostIn(named, list(where)) : words.join.sentence(named),
    nowhere > 0 && counted(nowhere, peopleWords.noPlace),
    announced > 0 && counted(announced, peopleWords.announced),
  ]
    .filter(Boolean)
    .join(' ');
}
