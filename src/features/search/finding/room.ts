import type { SearchFile } from '../../../dataset/search-shapes.ts';
import { namesOf, roundEntries, type RoundEntry } from '../../../model/search/rounds.ts';
import { signed, type TextState } from '../../../model/translations/marks.ts';
import { answersFrom } from './answers.ts';
import type { FoundAnswers, Question } from './found.ts';
import { nothingGiven } from './given.ts';
import { roundSearch, searchOfEntries, type FoundRound, type RoundSearch } from './rounds.ts';
import { textFinders, type TextFinders } from './text-finders.ts';

/*
 * Where everything is searched: in a worker, so that whoever types never waits for it, or, where none can be had, in
 * the page. It is given files as they came, reads them, and answers.
 */

/** Names by their places, as what is found refers to them. */
export type SearchNames = { actors: string[]; places: string[]; outlets: string[] };

/** What can be asked of the room, and what it answers. */
export type Asks = {
  /** Answered by whoever is there. */
  begin: { with: null; answer: null };
  /** Takes a file in. The answer tells of how many parts it is one. */
  give: { with: { name: SearchFile; bytes: ArrayBuffer }; answer: number };
  /** Takes in what the index of the site tells of rounds, in place of files that cannot be had. */
  giveEntries: { with: RoundEntry[]; answer: null };
  /** Needs the file of all texts. */
  names: { with: null; answer: SearchNames };
  /** Needs all rounds, or texts, or entries. Null where the texts have to come first. */
  rounds: { with: string; answer: FoundRound[] | null };
  /** Needs the texts, and what else there is. */
  answers: { with: Question; answer: FoundAnswers };
};
export type SearchAsk = keyof Asks;
export type SearchRoom = { [Key in SearchAsk]: (asked: Asks[Key]['with']) => Asks[Key]['answer'] };

/** A room into which nothing has been given yet. */
export function openRoom(): SearchRoom {
  const given = nothingGiven();
  let ofEntries: RoundSearch | null = null;
  // What is made of the files is made once, until another comes.
  let finders: TextFinders | null = null;
  let all: ((question: Question) => FoundAnswers) | null = null;
  let byIndex: RoundSearch | null = null;
  let byTexts: RoundSearch | null = null;
  /** By the index, else by an index that is made of the texts, else by what somebody else tells of the rounds. */
  const ofRounds = () => {
    if (given.isWhole('search-rounds')) {
      byIndex ??= roundSearch(given.rounds() ?? missing(), given.texts);
      return byIndex;
    }
    const slice = given.slice();
    if (slice) byTexts ??= searchOfEntries(roundEntries(slice), namesOf(slice));
    return byTexts ?? ofEntries ?? missing();
  };
  const ofTextsAndIndex = () => {
    finders ??= textFinders(given.slice() ?? missing(), given);
    return finders;
  };
  const ofAll = () => {
    all ??= answersFrom(given.slice() ?? missing(), ofTextsAndIndex(), given.sources(), ofRounds());
    return all;
  };
  return {
    begin: () => null,
    give: ({ name, bytes }) => {
      const { kind, parts } = given.take(name, bytes);
      all = null;
      if (kind === 'search-rounds') byIndex = null;
      if (kind === 'search') byTexts = null;
      if (kind === 'search' || kind === 'search-index') finders = null;
      // What is read now is not read while somebody waits for an answer.
      if (kind === 'search-rounds' && given.isWhole(kind)) ofRounds();
      if (given.isWhole('search') && given.isWhole('search-index')) ofTextsAndIndex();
      return parts;
    },
    giveEntries: (entries) => {
      ofEntries = searchOfEntries(entries);
      return null;
    },
    names: () => {
      const { actors, places, outlets } = given.slice() ?? missing();
      return { actors: firsts(actors), places: firsts(places), outlets: firsts(outlets) };
    },
    rounds: (query) => ofRounds().find(query),
    answers: (question) => {
      const found = ofAll()(question);
      return import.meta.env.PARLEY_TRANSLATED ? withSigns(found, given.stateOf) : found;
    },
  };
}

/** What was found, with the signs of how its sentences stand: whoever shows them takes them off. */
function withSigns(found: FoundAnswers, stateOf: (text: string) => TextState): FoundAnswers {
  const { accounts } = found.groups;
  const items = accounts.items.map((one) => ({
    ...one,
    item: { ...one.item, text: signed(one.item.text, stateOf(one.item.text)) },
  }));
  return { ...found, groups: { ...found.groups, accounts: { ...accounts, items } } };
}

const firsts = (names: readonly (readonly string[])[]) => names.map(([name = '']) => name);

function missing(): never {
  throw new Error('what is asked for needs a file that was not given');
}
