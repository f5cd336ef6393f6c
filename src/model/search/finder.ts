import MiniSearch, { type Options, type Query } from 'minisearch';
import type { Slot, Way, Why } from './asked.ts';
import { packedIndex, termsOf, unpackedIndex, type PackedIndex } from './packed-index.ts';
import type { Terms } from './terms.ts';

/** What is searched of a thing: lines of text by field, and tags that are no words. */
export type Doc<Field extends string> = {
  id: string;
  lines: Readonly<Record<Field, readonly string[]>>;
  tags: readonly string[];
};

/** The fields of things of one kind, with their weight in the order of results. */
export type Weights<Field extends string> = Readonly<Record<Field, number>>;

/** What was found, in which fields, by which terms, and why where that is not seen. */
export type Hit<Field extends string> = {
  id: string;
  score: number;
  fields: Field[];
  terms: ReadonlySet<string>;
  whys: Why[];
};

export type Finder<Field extends string> = {
  /** What has all that is asked for, or, with `some`, at least so many of the slots; best first. */
  find: (slots: readonly Slot[], some?: number) => Hit<Field>[];
  /** Whether something has this term. */
  knows: (term: string) => boolean;
};

const TAGS = 'tags';

type TermsIn = Pick<Terms, 'termsIn'>;

/** How an index of things with these fields is made and read: by both sides the same way. */
function optionsFor<Field extends string>(
  weights: Weights<Field>,
  { termsIn }: TermsIn,
): Options<Doc<Field>> {
  return {
    fields: [...Object.keys(weights), TAGS],
    // Terms and tags are made here; the library is given them one a line.
    extractField: (doc, field) => {
      if (field === 'id') return doc.id;
      const its = field === TAGS ? doc.tags : doc.lines[field as Field].flatMap(termsIn);
      return its.join('\n');
    },
    tokenize: (text) => (text === '' ? [] : text.split('\n')),
    processTerm: (term) => term,
    searchOptions: { boost: { ...weights, [TAGS]: 4 }, tokenize: (text) => [text] },
  };
}

/** The index over things, as a file holds it. Their ids are not in it. */
export function indexOf<Field extends string>(
  docs: readonly Doc<Field>[],
  weights: Weights<Field>,
  terms: TermsIn,
): PackedIndex {
  const index = new MiniSearch(optionsFor(weights, terms));
  index.addAll(docs);
  return packedIndex(index.toJSON());
}

/** What finds things by an index that was read from files; `ids` are theirs, in the order of these. */
export function finderFrom<Field extends string>(
  files: readonly PackedIndex[],
  ids: readonly string[],
  weights: Weights<Field>,
  terms: TermsIn,
): Finder<Field> {
  const index = MiniSearch.loadJS(unpackedIndex(files, ids), optionsFor(weights, terms));
  return asFinder(index, new Set(files.flatMap(termsOf)), ids, weights);
}

/** What finds things, by an index that is built here and now. */
export function createFinder<Field extends string>(
  docs: readonly Doc<Field>[],
  weights: Weights<Field>,
  terms: TermsIn,
): Finder<Field> {
  const index = new MiniSearch(optionsFor(weights, terms));
  index.addAll(docs);
  const known = index.toJSON().index.map(([term]) => term);
  const ids = docs.map(({ id }) => id);
  return asFinder(index, new Set(known), ids, weights);
}

/** Scores that differ by less are the same: the order in which their parts are added up decides nothing. */
const ALIKE = 1e-6;

function asFinder<Field extends string>(
  index: MiniSearch<Doc<Field>>,
  vocabulary: ReadonlySet<string>,
  ids: readonly string[],
  weights: Weights<Field>,
): Finder<Field> {
  const fields = Object.keys(weights) as Field[];
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ id }: Hit<Field>) => places.get(id) ?? 0;
  const grade = ({ score }: Hit<Field>) => Math.round(score / ALIKE);
  return {
    find: (slots, some) => {
      if (slots.length === 0) return [];
      const query: Query = {
        combineWith: some === undefined ? 'AND' : 'OR',
        queries: slots.map((slot) => ({ combineWith: 'OR', queries: slot.map(asQuery) })),
      };
      return index
        .search(query)
        .flatMap(({ id, score, match, queryTerms }): Hit<Field>[] => {
          const asked = new Set(queryTerms);
          const ways = slots.map((slot) => slot.filter((way) => satisfied(way, asked)));
          if (some !== undefined && ways.filter((all) => all.length > 0).length < some) return [];
          const first = ways.flatMap(([way]) => way ?? []);
          const others = new Set(ways.flatMap(([, ...rest]) => rest.flatMap(exactTerms)));
          for (const { terms } of first) for (const term of terms) others.delete(term);
          const seen = Object.entries(match).filter(([term]) => !others.has(term));
          const within = new Set(seen.flatMap(([, its]) => its));
          return [
            {
              id: id as string,
              score,
              fields: fields.filter((field) => within.has(field)),
              terms: new Set(seen.map(([term]) => term)),
              whys: first.flatMap(({ why }) => why ?? []),
            },
          ];
        })
        .toSorted((a, b) => grade(b) - grade(a) || placeOf(a) - placeOf(b));
    },
    knows: (term) => vocabulary.has(term),
  };
}

/**
 * The line that has most of the terms, and the first of those; null if none has any.
 * @param lines a text each.
 */
export function lineWith(
  lines: readonly string[],
  terms: ReadonlySet<string>,
  { termsIn }: TermsIn,
): string | null {
  let [best, most] = [null as string | null, 0];
  for (const line of lines) {
    const count = new Set(termsIn(line).filter((term) => terms.has(term))).size;
    if (count > most) [best, most] = [line, count];
  }
  return best;
}

const satisfied = ({ terms }: Way, asked: ReadonlySet<string>) =>
  terms.every((term) => asked.has(term));

/** The terms of a way to have something otherwise than it was typed. */
const exactTerms = ({ terms, loose, why }: Way) => (loose || !why ? [] : terms);

/** How much more an answer of a party counts than the words for it: these may be about anybody's. */
const OF_ANSWER = 30;

function asQuery({ terms, loose, why }: Way): Query {
  return {
    ...(why?.kind === 'answer' ? { boostTerm: () => OF_ANSWER } : {}),
    combineWith: 'AND',
    queries: [...terms],
    // Short words and numbers are meant as they stand: "40" is neither "400" nor "45".
    prefix: loose ? (term: string) => term.length > 2 && !/\d/.test(term) : false,
    fuzzy: loose ? (term: string) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false) : false,
  };
}
