import { withStates } from '../../dataset/text-states.ts';
import type { SearchFile } from '../../dataset/search-shapes.ts';
import type { RoundEntry } from '../../model/search/rounds.ts';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import type { FoundAnswers, Question } from './finding/found.ts';
import { reachDesk } from './finding/desk.ts';
import type { SearchNames } from './finding/room.ts';
import { foundText } from './found-text.ts';

/* What is asked of the worker that searches: it comes when somebody begins to search, and not before. */

/** Starts what searches, so that it is there when its files are. */
export async function prepare(): Promise<void> {
  await reachDesk();
}

/**
 * Gives a file to what searches; throws where the bytes are not that file.
 * @returns of how many parts it is one.
 */
export async function giveFile(name: SearchFile, bytes: ArrayBuffer): Promise<number> {
  const desk = await reachDesk();
  const parts = await desk.ask('give', { name, bytes }, [bytes]);
  if (parts === 'overtaken') throw new Error('a file is overtaken by nothing');
  return parts;
}

let names: Promise<SearchNames> | null = null;

/** The names to which what is found refers, asked for once. Needs the file of the texts. */
export function readNames(): Promise<SearchNames> {
  const askFor = async () => {
    const desk = await reachDesk();
    const answer = await desk.ask('names', null);
    if (answer === 'overtaken') throw new Error('names are overtaken by nothing');
    return answer;
  };
  names ??= askFor().catch((error: unknown) => {
    names = null;
    throw error;
  });
  return names;
}

/**
 * The rounds that have what is asked for, and where in them it stands, in words.
 * @param index what rounds are searched by where the file for it cannot be had.
 * @returns null where a claim is named, and the texts have not come yet.
 */
export async function findRounds(
  query: string,
  index: IndexSlice | null,
): Promise<Map<string, string> | null | 'overtaken'> {
  const desk = await reachDesk();
  if (index) await desk.ask('giveEntries', entriesOf(index));
  const found = await desk.ask('rounds', query);
  if (found === null || found === 'overtaken') return found;
  return new Map(found.map(({ id, ...where }) => [id, foundText(where)]));
}

/** What answers a question, of every kind. How its sentences stand in the language of the page is known from here on. */
export async function findAnswers(question: Question): Promise<FoundAnswers | 'overtaken'> {
  const desk = await reachDesk();
  return withStates(await desk.ask('answers', question));
}

/** What the index alone knows of each round. */
function entriesOf(index: IndexSlice): RoundEntry[] {
  const places = new Map(index.venues.map((venue) => [venue.id, venue]));
  return index.rounds.map((round) => ({
    id: round.id,
    titles: [round.title, ...round.proposals.map(({ name }) => name)],
    people: [...round.mediators, ...round.delegations].flatMap((room) => [
      room.name,
      ...room.people.map(({ name }) => name),
    ]),
    venues: round.venues.flatMap((id) => {
      const place = places.get(id);
      return place ? [place.city ?? '', place.country] : [];
    }),
    publishers: [],
    texts: [round.outcome.text],
    tags: [],
    claims: [],
  }));
}
