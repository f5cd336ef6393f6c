import type { AsPlainObject } from 'minisearch';
import { NumberReader, numbersAsText } from './numbers-as-text.ts';

/*
 * An index as a file holds it. The library writes the id of every thing beside every term that it has, in JSON; here
 * the things are counted through, and a term says how many things lie between those that have it. That is a third.
 */

/** An index without the ids of its things, which stand in what is shown of them, in the same order. */
export type PackedIndex = {
  fields: string[];
  /** Things in it. */
  count: number;
  /** One a line. */
  terms: string;
  /** For each term: its fields; for each of these its things, each with how often it has the term. */
  postings: string;
  /** For each thing and field: how many terms it has there. */
  lengths: string;
  /** Of each field: how many terms a thing has there on average. */
  averages: number[];
};

/** Written where somebody has a term more than once. */
const MANY = 1;

/** Packs an index that was built from first to last, and from which nothing was taken. */
export function packedIndex(index: AsPlainObject): PackedIndex {
  const { fieldIds, documentCount, averageFieldLength } = index;
  const fields = Object.keys(fieldIds).toSorted((a, b) => (fieldIds[a] ?? 0) - (fieldIds[b] ?? 0));
  const postings = index.index.flatMap(([, byField]) => {
    const its = Object.entries(byField as Record<string, Record<string, number>>);
    return [
      its.length,
      ...its.flatMap(([field, things]) => {
        const entries = Object.entries(things).map(([id, times]) => [Number(id), times] as const);
        return [Number(field), entries.length, ...steps(entries)];
      }),
    ];
  });
  const lengths = Array.from({ length: documentCount }, (_, id) =>
    fields.map((_field, at) => (index.fieldLength as Record<string, number[]>)[id]?.[at] ?? 0),
  );
  return {
    fields,
    count: documentCount,
    terms: index.index.map(([term]) => term).join('\n'),
    postings: numbersAsText(postings),
    lengths: numbersAsText(lengths.flat()),
    averages: averageFieldLength,
  };
}

/** From thing to thing how far it is, and, where it has the term more than once, how often. */
function steps(things: readonly (readonly [number, number])[]): number[] {
  let last = -1;
  return things.flatMap(([id, times]) => {
    const step = 2 * (id - last - 1);
    last = id;
    return times > 1 ? [step + MANY, times] : [step];
  });
}

/** The terms of an index. */
export function termsOf({ terms }: PackedIndex): string[] {
  return terms === '' ? [] : terms.split('\n');
}

/**
 * The index of one or several files as the library reads it: what is found, in which order and how well, is the same
 * as if all their things were in one.
 * @param ids of all things, those of the first file first.
 * @throws Error where a file is cut short, or is of other things.
 */
export function unpackedIndex(
  files: readonly PackedIndex[],
  ids: readonly string[],
): AsPlainObject {
  const fields = files[0]?.fields ?? [];
  const count = files.reduce((sum, file) => sum + file.count, 0);
  if (ids.length !== count) throw new Error(`an index of ${count} things for ${ids.length}`);
  const index = new Map<string, ThingsByField>();
  const fieldLength: Record<string, number[]> = {};
  let first = 0;
  for (const file of files) {
    const postings = new NumberReader(file.postings);
    const lengths = new NumberReader(file.lengths);
    for (const term of termsOf(file)) {
      const byField = index.get(term) ?? {};
      index.set(term, byField);
      addThings(byField, postings, first);
    }
    const end = first + file.count;
    for (; first < end; first += 1) fieldLength[first] = fields.map(() => lengths.next());
  }
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(ids.entries()),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength,
    averageFieldLength: fields.map(
      (_, at) =>
        files.reduce((sum, file) => sum + file.count * (file.averages[at] ?? 0), 0) / count,
    ),
    storedFields: {},
    dirtCount: 0,
    index: [...index],
    serializationVersion: 2,
  };
}

type ThingsByField = Record<string, Record<string, number>>;

/** Adds what a file says of its next term; its things are counted from `first` on. */
function addThings(byField: ThingsByField, postings: NumberReader, first: number): void {
  for (let fields = postings.next(); fields > 0; fields -= 1) {
    const field = postings.next();
    const things = (byField[field] ??= {});
    let id = first - 1;
    for (let left = postings.next(); left > 0; left -= 1) {
      const step = postings.next();
      id += 1 + Math.floor(step / 2);
      things[id] = step % 2 === MANY ? postings.next() : 1;
    }
  }
}
