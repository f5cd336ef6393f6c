import type { SearchAccount, SearchRound, SearchSlice } from '../slices/search-slice.ts';
import { answerTag, numberTag, ratioTag, tagsOfDate, tagsOfDates } from './tags.ts';
import { PLAIN_TERMS } from './terms.ts';

/** What the search reads of a round. Each text stands once. */
export type RoundEntry = {
  id: string;
  titles: string[];
  people: string[];
  venues: string[];
  publishers: string[];
  texts: string[];
  tags: string[];
  /** Ids of the claims that stand in it. */
  claims: string[];
};

/** Every account of a round, those of its proposals included. */
function accountsOf(round: SearchRound): SearchAccount[] {
  return [...round.accounts, ...round.proposals.flatMap(({ accounts }) => accounts)];
}

/** What the search knows of an account beyond its words: numbers, ratios, an answer. */
export function tagsOfAccount(
  { numbers = [], ratios = [], party, answer }: SearchAccount,
  actors: SearchSlice['actors'],
): string[] {
  const name = party === undefined ? undefined : actors[party]?.[0];
  return [
    ...numbers.map(numberTag),
    ...ratios.map(ratioTag),
    ...(answer && name ? [answerTag(PLAIN_TERMS.normal(name), answer)] : []),
  ];
}

/** What is searched of each round, all that it holds in one. */
export function roundEntries(slice: SearchSlice): RoundEntry[] {
  const at = <T>(list: readonly T[], places: readonly number[]) =>
    places.flatMap((place) => list[place] ?? []);
  return slice.rounds.map((round) => {
    const accounts = accountsOf(round);
    return {
      id: round.id,
      titles: unique([
        round.title,
        ...round.proposals.map(({ name }) => name),
        ...[round, ...round.proposals].flatMap(({ also }) => also ?? []),
      ]),
      people: unique([
        ...at(slice.actors, round.actors).flat(),
        ...at(slice.people, round.people).flatMap(({ names, offices }) => [...names, ...offices]),
      ]),
      venues: unique(at(slice.places, round.places).flat()),
      publishers: unique(at(slice.outlets, round.outlets).flat()),
      texts: unique([
        round.outcome,
        ...accounts.flatMap(({ text, speaker }) => (speaker ? [text, speaker] : [text])),
      ]),
      tags: unique([
        ...tagsOfDates(round.dates),
        ...round.proposals.flatMap(({ date }) => tagsOfDate(date)),
        ...accounts.flatMap((account) => tagsOfAccount(account, slice.actors)),
      ]),
      claims: accounts.map(({ id }) => id),
    };
  });
}

/** Names with their other spellings, and all who can answer. */
export function namesOf({ actors, places, people, outlets, also = [] }: SearchSlice): string[][] {
  const several = [...people.map(({ names }) => names), ...outlets].filter(
    (names) => names.length > 1,
  );
  // The city and the country of a place are two things, no two spellings of one.
  const spellings = places.flatMap(([city = '', , ...others]) =>
    others.length > 0 ? [[city, ...others]] : [],
  );
  return [...actors, ...several, ...spellings, ...also];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
