import { lexicon, searching } from '#language/searching.ts';
import { list } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { understanding, type Understood, type Why } from '../../model/search/asked.ts';
import { namesOf, roundEntries, type RoundEntry } from '../../model/search/rounds.ts';
import type { SearchSlice } from '../../model/slices/search-slice.ts';
import { createFinder } from './finder.ts';
import { whyText } from './why.ts';

/** The fields that are searched, with their weight in the order of results. */
const FIELDS = { titles: 4, people: 3, venues: 3, publishers: 2, texts: 1 } as const;
export type SearchField = keyof typeof FIELDS;

/** Finds rounds by words: every word must match, by its beginning, or with a slip of the pen. */
export type Engine = {
  /** The rounds, best first, and where in each the words stand. */
  find: (query: string) => Map<string, string>;
  findAsked: (asked: Understood) => Map<string, string>;
  knows: (term: string) => boolean;
};

/** Items that are added before the browser gets a moment for the reader: a round has many texts. */
const AT_ONCE = 10;

/**
 * Builds the index over what is known of each round.
 * @param names names with their other spellings.
 */
export async function createEngine(
  entries: readonly RoundEntry[],
  names: readonly (readonly string[])[] = [],
): Promise<Engine> {
  const finder = await createFinder(
    entries.map(({ id, tags, claims: _claims, ...lines }) => ({ id, lines, tags })),
    FIELDS,
    AT_ONCE,
  );
  const roundOf = new Map(entries.flatMap(({ id, claims }) => claims.map((one) => [one, id])));
  const findAsked = ({ claim, slots }: Understood) => {
    const at = claim === null ? undefined : roundOf.get(claim);
    if (at !== undefined) return new Map([[at, searching.foundIn(searching.fields.texts)]]);
    return new Map(
      finder
        .find(slots)
        .map(({ id, fields, terms, whys }) => [
          id,
          foundText(
            fields,
            fields.includes('texts') ? finder.lineWith(id, 'texts', terms) : null,
            whys,
          ),
        ]),
    );
  };
  const understand = understanding({
    months: lexicon.months,
    stances: lexicon.stances,
    ratio: lexicon.ratio,
    small: lexicon.small,
    names,
    knows: finder.knows,
  });
  return {
    find: (query) => findAsked(understand(query)),
    findAsked,
    knows: finder.knows,
  };
}

const engines = new WeakMap<SearchSlice, Promise<Engine>>();

/** The engine over all that is searched of rounds, built once. */
export function engineOf(slice: SearchSlice): Promise<Engine> {
  const engine = engines.get(slice) ?? createEngine(roundEntries(slice), namesOf(slice));
  engines.set(slice, engine);
  return engine;
}

/** Where in a round it was found: "found in people and accounts: “…”; by date". */
function foundText(
  fields: readonly SearchField[],
  sentence: string | null,
  whys: readonly Why[],
): string {
  const where = list(fields.map((field) => searching.fields[field]));
  return words.join.semicolon([
    fields.length > 0 &&
      (sentence === null ? searching.foundIn(where) : searching.foundSaying(where, sentence)),
    ...whys.map(whyText),
  ]);
}
