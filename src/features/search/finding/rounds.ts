import type { Understood, Why } from '../../../model/search/asked.ts';
import { roundDoc, WEIGHTS, type RoundField } from '../../../model/search/docs.ts';
import { createFinder, finderFrom, lineWith, type Finder } from '../../../model/search/finder.ts';
import type { RoundEntry } from '../../../model/search/rounds.ts';
import { terms } from '../terms.ts';
import type { GivenFiles } from './given.ts';
import { understandingOf } from './understand.ts';

/** A round that was found: in which fields, in which sentence of an account, and why where that is not seen. */
export type FoundRound = {
  id: string;
  fields: readonly RoundField[];
  /** The sentence that has most of the words; null as long as the texts have not come. */
  sentence: string | null;
  whys: readonly Why[];
};

/** The same before its texts are read again: with the terms by which it was found. */
export type RoundHit = Pick<FoundRound, 'id' | 'fields' | 'whys'> & { terms: ReadonlySet<string> };

/** Finds rounds by words: every word must match, by its beginning, or with a slip of the pen. */
export type RoundSearch = {
  /** The rounds, best first; null where the texts have to come first, for a claim was named. */
  find: (query: string) => FoundRound[] | null;
  findAsked: (asked: Understood) => RoundHit[] | null;
  /** Looks up the sentence: of thousands of rounds that takes long, so that it is done for those that are shown. */
  tell: (hit: RoundHit) => FoundRound;
  knows: (term: string) => boolean;
};

/** What the texts of rounds tell beyond their index, and whether those of all rounds have come. */
export type RoundTexts = {
  of: ReadonlyMap<string, Pick<RoundEntry, 'texts' | 'claims'>>;
  isWhole: boolean;
};

/** The search over the rounds, by an index that was built with the site. `texts` are null until they have come. */
export function roundSearch(
  { names, parts }: NonNullable<ReturnType<GivenFiles['rounds']>>,
  texts: () => RoundTexts | null,
): RoundSearch {
  const finder = finderFrom(
    parts.map(({ index }) => index),
    parts.flatMap(({ rounds }) => rounds),
    WEIGHTS.rounds,
    terms,
  );
  return searchOver(finder, names, texts);
}

/** The same, by an index that is built here: where that of the site cannot be had. */
export function searchOfEntries(
  entries: readonly RoundEntry[],
  names: readonly (readonly string[])[] = [],
): RoundSearch {
  const texts = new Map(entries.map((entry) => [entry.id, entry]));
  return searchOver(createFinder(entries.map(roundDoc), WEIGHTS.rounds, terms), names, () => ({
    of: texts,
    isWhole: true,
  }));
}

const NO_TERMS: ReadonlySet<string> = new Set();

function searchOver(
  { find, knows }: Finder<RoundField>,
  names: readonly (readonly string[])[],
  texts: () => RoundTexts | null,
): RoundSearch {
  const findAsked = ({ claim, slots }: Understood): RoundHit[] | null => {
    const known = texts();
    if (claim !== null) {
      const at = [...(known?.of ?? [])].find(([, { claims }]) => claims.includes(claim))?.[0];
      if (at !== undefined) return [{ id: at, fields: ['texts'], whys: [], terms: NO_TERMS }];
      if (!known?.isWhole) return null;
    }
    return find(slots);
  };
  const tell = ({ id, fields, terms: found, whys }: RoundHit): FoundRound => ({
    id,
    fields,
    sentence: fields.includes('texts')
      ? lineWith(texts()?.of.get(id)?.texts ?? [], found, terms)
      : null,
    whys,
  });
  const understand = understandingOf(names, knows);
  const told = (query: string) => findAsked(understand(query))?.map(tell) ?? null;
  return { find: told, findAsked, tell, knows };
}
