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

/** The index of a file as the library reads it. Throws where it is cut short. */
export function unpackedIndex(packed: PackedIndex, ids: readonly string[]): AsPlainObject {
  const { fields, count, averages } = packed;
  if (ids.length !== count) throw new Error(`an index of ${count} things for ${ids.length}`);
  const postings = new NumberReader(packed.postings);
  const lengths = new NumberReader(packed.lengths);
  const terms = packed.terms === '' ? [] : packed.terms.split('\n');
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(ids.entries()),
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(
      ids.map((_, id) => [id, fields.map(() => lengths.next())] as const),
    ),
    averageFieldLength: averages,
    storedFields: {},
    dirtCount: 0,
    index: terms.map((term) => [term, thingsByField(postings)]),
    serializationVersion: 2,
  };
}

function thingsByField(postings: NumberReader): Record<string, Record<string, number>> {
  const byField: Record<string, Record<string, number>> = {};
  for (let field = postings.next(); field > 0; field -= 1) {
    const things: Record<string, number> = {};
    byField[postings.next()] = things;
    let id = -1;
    for (let left = postings.next(); left > 0; left -= 1) {
      const step = postings.next();
      id += 1 + Math.floor(step / 2);
      things[id] = step % 2 === MANY ? postings.next() : 1;
    }
  }
  return byField;
}
