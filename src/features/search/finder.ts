import MiniSearch, { type Query } from 'minisearch';
import type { Slot, Way, Why } from '../../model/search/asked.ts';
import { termsIn } from '../../model/search/terms.ts';

/** What is searched of a thing: lines of text by field, and tags that are no words. */
export type Doc<Field extends string> = {
  id: string;
  lines: Readonly<Record<Field, readonly string[]>>;
  tags: readonly string[];
};

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
  /** The line of a field that has most of the terms; null if none has any. */
  lineWith: (id: string, field: Field, terms: ReadonlySet<string>) => string | null;
};

/** Things that are added before the browser gets a moment for the reader. */
const AT_ONCE = 100;
const TAGS = 'tags';

/** Builds the index over things, in pieces, so that whoever types meanwhile is not held up. */
export async function createFinder<Field extends string>(
  docs: readonly Doc<Field>[],
  weights: Readonly<Record<Field, number>>,
  atOnce = AT_ONCE,
): Promise<Finder<Field>> {
  const fields = Object.keys(weights) as Field[];
  const vocabulary = new Set<string>();
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  /** The terms of each line, by thing and field. */
  const termsOf = new Map<string, string[][]>();
  const keyOf = (id: string, field: string) => `${field} ${id}`;
  const read = (doc: Doc<Field>, field: Field) => {
    const terms = doc.lines[field].map(termsIn);
    termsOf.set(keyOf(doc.id, field), terms);
    for (const term of terms.flat()) vocabulary.add(term);
    return terms.flat();
  };
  const index = new MiniSearch<Doc<Field>>({
    fields: [...fields, TAGS],
    // Terms and tags are made here; the library is given them one a line.
    extractField: (doc, field) => {
      if (field === 'id') return doc.id;
      return (field === TAGS ? doc.tags : read(doc, field as Field)).join('\n');
    },
    tokenize: (text) => (text === '' ? [] : text.split('\n')),
    processTerm: (term) => term,
    searchOptions: { boost: { ...weights, [TAGS]: 4 }, tokenize: (text) => [text] },
  });
  await index.addAllAsync(docs, { chunkSize: atOnce });

  return {
    find: (slots, some) => {
      if (slots.length === 0) return [];
      const query: Query = {
        combineWith: some === undefined ? 'AND' : 'OR',
        queries: slots.map((slot) => ({ combineWith: 'OR', queries: slot.map(asQuery) })),
      };
      return index.search(query).flatMap(({ id, score, match, queryTerms }) => {
        const asked = new Set(queryTerms);
        const ways = slots.map((slot) => slot.filter((way) => satisfied(way, asked)));
        if (some !== undefined && ways.filter((all) => all.length > 0).length < some) return [];
        const first = ways.flatMap(([way]) => way ?? []);
        const others = new Set(ways.flatMap(([, ...rest]) => rest.flatMap(exactTerms)));
        for (const { terms } of first) for (const term of terms) others.delete(term);
        const seen = Object.entries(match).filter(([term]) => !others.has(term));
        const within = new Set(seen.flatMap(([, its]) => its));
        return {
          id: id as string,
          score,
          fields: fields.filter((field) => within.has(field)),
          terms: new Set(seen.map(([term]) => term)),
          whys: first.flatMap(({ why }) => why ?? []),
        };
      });
    },
    knows: (term) => vocabulary.has(term),
    lineWith: (id, field, terms) => {
      let [best, most] = [null as string | null, 0];
      for (const [i, its] of (termsOf.get(keyOf(id, field)) ?? []).entries()) {
        const count = new Set(its.filter((term) => terms.has(term))).size;
        if (count > most) [best, most] = [byId.get(id)?.lines[field][i] ?? null, count];
      }
      return best;
    },
  };
}

const satisfied = ({ terms }: Way, asked: ReadonlySet<string>) =>
  terms.every((term) => asked.has(term));

/** The terms of a way to have something, where they are meant as they stand. */
const exactTerms = ({ terms, loose }: Way) => (loose ? [] : terms);

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
