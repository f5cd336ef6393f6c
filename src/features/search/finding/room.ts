import { hasSearchShape, type SearchFile } from '../../../dataset/search-shapes.ts';
import { namesOf, roundEntries, type RoundEntry } from '../../../model/search/rounds.ts';
import type {
  SearchIndexSlice,
  SearchRoundsSlice,
} from '../../../model/slices/search-index-slice.ts';
import type { SearchSlice, SearchSourcesSlice } from '../../../model/slices/search-slice.ts';
import { answersFrom } from './answers.ts';
import type { FoundAnswers, Question } from './found.ts';
import {
  roundSearch,
  searchOfEntries,
  type FoundRound,
  type RoundSearch,
  type RoundTexts,
} from './rounds.ts';
import { textFinders, type TextFinders } from './text-finders.ts';

/*
 * Where everything is searched: in a worker, so that whoever types never waits for it, or, where none can be had, in
 * the page. It is given files as they came, reads them, and answers.
 */

type Files = {
  'search-rounds': SearchRoundsSlice;
  search: SearchSlice;
  'search-index': SearchIndexSlice;
  'search-sources': SearchSourcesSlice;
};

/** Names by their places, as what is found refers to them. */
export type SearchNames = { actors: string[]; places: string[]; outlets: string[] };

/** What can be asked of the room, and what it answers. */
export type Asks = {
  /** Answered by whoever is there. */
  begin: { with: null; answer: null };
  /** Takes a file in. */
  give: { with: { name: SearchFile; bytes: ArrayBuffer }; answer: null };
  /** Takes in what the index of the site tells of rounds, in place of files that cannot be had. */
  giveEntries: { with: RoundEntry[]; answer: null };
  /** Needs the file of all texts. */
  names: { with: null; answer: SearchNames };
  /** Needs the rounds, or the texts, or entries. Null where the texts have to come first. */
  rounds: { with: string; answer: FoundRound[] | null };
  /** Needs the texts, and what else there is. */
  answers: { with: Question; answer: FoundAnswers };
};
export type SearchAsk = keyof Asks;
export type SearchRoom = { [Key in SearchAsk]: (asked: Asks[Key]['with']) => Asks[Key]['answer'] };

/** A room into which nothing has been given yet. */
export function openRoom(): SearchRoom {
  const files: Partial<Files> = {};
  let texts: RoundTexts | null = null;
  const ofFile = once((file: SearchRoundsSlice) => roundSearch(file, () => texts));
  const ofTexts = once((slice: SearchSlice) =>
    searchOfEntries(roundEntries(slice), namesOf(slice)),
  );
  let ofEntries: RoundSearch | null = null;
  /** By the index, else by an index that is made of the texts, else by what somebody else tells of the rounds. */
  const ofRounds = () => {
    const { 'search-rounds': file, search: slice } = files;
    return file ? ofFile(file) : slice ? ofTexts(slice) : (ofEntries ?? missing());
  };
  let finders: TextFinders | null = null;
  const ofTextsAndIndex = () => {
    finders ??= textFinders(files.search ?? missing(), files['search-index'] ?? null);
    return finders;
  };
  let all: ((question: Question) => FoundAnswers) | null = null;
  const ofAll = () => {
    const { search: slice = missing(), 'search-sources': sources } = files;
    all ??= answersFrom(slice, ofTextsAndIndex(), sources ?? null, ofRounds());
    return all;
  };
  return {
    begin: () => null,
    give: ({ name, bytes }) => {
      const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
      if (!hasSearchShape(name, value)) throw new Error(`${name} is no such file`);
      Object.assign(files, { [name]: value });
      all = null;
      // What is read now is not read while somebody waits for an answer.
      if (name === 'search-rounds') ofRounds();
      if (name === 'search')
        texts = new Map(roundEntries(value as SearchSlice).map((entry) => [entry.id, entry]));
      if (files.search && files['search-index']) ofTextsAndIndex();
      return null;
    },
    giveEntries: (entries) => {
      ofEntries = searchOfEntries(entries);
      return null;
    },
    names: () => {
      const { actors, places, outlets } = files.search ?? missing();
      return { actors: firsts(actors), places: firsts(places), outlets: firsts(outlets) };
    },
    rounds: (query) => ofRounds().find(query),
    answers: (question) => ofAll()(question),
  };
}

const firsts = (names: readonly (readonly string[])[]) => names.map(([name = '']) => name);

/** What was made of the same before; made anew for something else. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let made: { key: Key; value: Value } | null = null;
  return (key) => {
    if (!made || made.key !== key) made = { key, value: make(key) };
    return made.value;
  };
}

function missing(): never {
  throw new Error('what is asked for needs a file that was not given');
}
