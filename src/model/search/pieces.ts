import { western } from '../western-digits.ts';
import type { Lexicon, Slot, Way, Why } from './asked.ts';
import { datesIn, foldedText, literally } from './days.ts';
import { dateTag, numberTag, ratioTag } from './tags.ts';
import type { Terms } from './terms.ts';

/* What was typed, word by word, day by day, ratio by ratio, before anything is taken together. */

/** A word, a number, a day or a ratio of a query, or several that belong together. */
export type QueryPiece = { from: number; to: number; raw: string; slot: Slot; alone: boolean };

type Reading = Pick<Lexicon, 'months' | 'ratio' | 'terms'>;

/** A way that also finds words that begin so. */
export const typed = (...terms: string[]): Way => ({ terms, loose: true });
/** A way that is meant as it stands. */
export const exact = (why: Why | undefined, ...terms: string[]): Way => ({
  terms,
  loose: false,
  ...(why ? { why } : {}),
});

/** The pieces of a query, in its order, and the day in it that could be read the other way round. */
export function piecesOf(
  given: string,
  { months, ratio, terms }: Reading,
): { pieces: QueryPiece[]; assumed: string | null } {
  const query = western(given);
  const dates = datesIn(query, months, terms.folding);
  const ratios = ratiosIn(query, ratio, terms).filter(
    (one) => !dates.some((date) => one.from < date.to && date.from < one.to),
  );
  const special: QueryPiece[] = [
    ...dates.map(({ from, to, date }) => ({
      from,
      to,
      raw: query.slice(from, to),
      slot: dateSlot(date, query.slice(from, to), terms),
      alone: true,
    })),
    ...ratios,
  ];
  const rest = terms
    .spansOf(query)
    .filter((span) => !special.some(({ from, to }) => span.from < to && from < span.to))
    .map(({ from, to }): QueryPiece => {
      const raw = query.slice(from, to);
      return { from, to, raw, slot: wordSlot(raw, terms), alone: /\d/.test(raw) };
    });
  return {
    pieces: [...special, ...rest].toSorted((a, b) => a.from - b.from),
    assumed: dates.find(({ assumed }) => assumed)?.date ?? null,
  };
}

function dateSlot(date: string, raw: string, { spansOf }: Terms): Slot {
  const why = { kind: 'date', date } as const;
  const words = spansOf(raw).map(({ terms: [first = ''] }) => first);
  // A month and a year may also stand in a title; "28 January" may stand in a sentence.
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? [exact(why, dateTag(date))]
    : [exact(undefined, ...words), exact(why, dateTag(date))];
}

function ratiosIn(
  query: string,
  between: readonly string[],
  { folding, plainNumber }: Terms,
): QueryPiece[] {
  const { plain, at } = foldedText(query, folding);
  const words = between.map((word) => literally(foldedText(word, folding).plain)).join('|');
  const pattern = new RegExp(
    `(?<![\\d.,])(\\d+(?:[.${folding.decimalComma ? ',' : ''}]\\d+)?)(?:\\s?:\\s?(\\d+)|(?:\\s+|-)(?:${words})(?:\\s+|-)(1))(?![\\d.,:]*\\d)`,
    'giu',
  );
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const [all, given = '', right, one] = match;
    const left = plainNumber(given);
    const [a, b] = [Number(left), Number(right ?? one)];
    if (a === 0 || b === 0) return [];
    const value = Math.max(a, b) / Math.min(a, b);
    const slot = [
      exact(undefined, `${left}:${right ?? one ?? ''}`),
      exact({ kind: 'ratio', value }, ratioTag(value)),
    ];
    const [from, to] = [at[match.index] ?? 0, at[match.index + all.length] ?? query.length];
    return [{ from, to, raw: query.slice(from, to), slot, alone: true }];
  });
}

/** Whether a number is written as some languages part thousands: 1.500. */
const PARTED = /^\d{1,3}(?:\.\d{3})+$/;

/** From so many letters on, what is left of a word may be the beginning of another. */
const ENOUGH = 4;

function wordSlot(raw: string, { normal, partsOf, bareOf, plainNumber }: Terms): Slot {
  if (/^\d/.test(raw)) {
    const plain = plainNumber(raw);
    const value = Number(PARTED.test(plain) ? plain.replaceAll('.', '') : plain);
    const slot = [
      exact(undefined, plain),
      exact({ kind: 'number', value }, String(value)),
      exact({ kind: 'number', value }, numberTag(value)),
    ];
    return /^(?:19|20)\d\d$/.test(plain)
      ? [...slot, exact({ kind: 'date', date: plain }, dateTag(plain))]
      : slot;
  }
  const [whole, parts] = [normal(raw), partsOf(raw).map(normal)];
  const bare = bareOf(raw).map((form): Way => ({ terms: [form], loose: form.length >= ENOUGH }));
  return parts.length > 1 || (parts[0] !== undefined && parts[0] !== whole)
    ? [typed(whole), typed(...parts), ...bare]
    : [typed(whole), ...bare];
}
