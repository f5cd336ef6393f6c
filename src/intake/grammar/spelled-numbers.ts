import { comparable } from '#language/folding.ts';
import { spelled } from '#language/intake-spelled.ts';
import type { NumberWords } from '../../messages/spelled.ts';

/*
 * One number in letters at the beginning of a text: "six", "forty-two", "quatre-vingt-dix", "dos mil millones". Words that
 * make no number together are none: never the number of some of them.
 */

type Table = ReadonlyMap<string, number>;
type Tables = Record<'small' | 'hundreds' | 'scales', Table> &
  Pick<NumberWords, 'and' | 'attached'>;
/** A word of a text, and where it ends there. */
type Token = { word: string; end: number };
/** What words stand for, and how many words further on it ends. */
type Group = { value: number; next: number };

const asWritten = (phrase: string) => comparable(phrase).replace(/[\s-]+/g, ' ');
const tableOf = (phrases: Readonly<Record<string, number>>): Table =>
  new Map(Object.entries(phrases).map(([phrase, value]) => [asWritten(phrase), value]));

const LANGUAGES: readonly Tables[] = spelled.numbers.map(
  ({ small, hundreds, scales, ...joins }) => ({
    small: tableOf(small),
    hundreds: tableOf(hundreds),
    scales: tableOf(scales),
    ...joins,
  }),
);

/** Words of the longest phrase: "quatre vingt dix neuf". */
const LONGEST = 4;
const MOST_WORDS = 16;
const WORD = /[\s-]*(\p{L}[\p{L}\p{M}]*)/uy;

function tokensOf(text: string, attached: string): Token[] {
  const tokens: Token[] = [];
  let before = '';
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found && tokens.length < MOST_WORDS; found = WORD.exec(text)) {
    const word = comparable(found[1] ?? '');
    // "خمسة و عشرون": a conjunction that stands alone belongs to the word after it.
    if (attached !== '' && word === attached) before = attached;
    else {
      tokens.push({ word: before + word, end: WORD.lastIndex });
      before = '';
    }
  }
  return tokens;
}

/** What reads the numbers of one language out of its words. */
class Reader {
  readonly #tables: Tables;
  readonly #tokens: readonly Token[];

  constructor(tables: Tables, tokens: readonly Token[]) {
    this.#tables = tables;
    this.#tokens = tokens;
  }

  /** The longest phrase of a table that begins here, without what is attached before it if that is to be taken off. */
  #match(table: Table, at: number, attached = false): Group | null {
    for (let length = LONGEST; length > 0; length--) {
      const words = this.#tokens.slice(at, at + length).map(({ word }) => word);
      if (words.length < length) continue;
      if (attached) words[0] = (words[0] ?? '').slice(this.#tables.attached.length);
      const value = table.get(words.join(' '));
      if (value !== undefined) return { value, next: at + length };
    }
    return null;
  }

  /** The same behind "and", which stands alone or is attached. */
  #after(table: Table, at: number): Group | null {
    const { and, attached } = this.#tables;
    const word = this.#tokens[at]?.word ?? '';
    if (attached !== '' && word.startsWith(attached)) return this.#match(table, at, true);
    return and.includes(word) ? this.#match(table, at + 1) : null;
  }

  /** Below a thousand: hundreds, then what is left, behind "and" or not. */
  #group(at: number, isLater: boolean): Group | null {
    const { small, hundreds } = this.#tables;
    const first = (table: Table) =>
      this.#match(table, at) ?? (isLater ? this.#after(table, at) : null);
    const hundred = first(hundreds);
    if (!hundred) return first(small);
    const { value, next } = hundred;
    // "Between one hundred and two hundred" are two numbers.
    if (this.#after(hundreds, next)) return hundred;
    const rest = this.#match(small, next) ?? this.#after(small, next);
    return rest ? { value: value + rest.value, next: rest.next } : hundred;
  }

  /** The number with which the words begin; null for none, or for words that make none together. */
  read(): Group | null {
    const { small, hundreds, scales } = this.#tables;
    let [total, part, at, last] = [0, 0, 0, Infinity];
    for (;;) {
      const isLater = at > 0;
      const group = this.#group(at, isLater);
      const scale =
        this.#match(scales, group?.next ?? at) ??
        (group || !isLater ? null : this.#after(scales, at));
      if (!scale) {
        if (!group) break;
        part += group.value;
        at = group.next;
        break;
      }
      if (scale.value >= 1e6) {
        if (scale.value >= last) return null;
        total += (group ? part + group.value : part || 1) * scale.value;
        [part, last] = [0, scale.value];
      } else {
        if (part > 0) return null;
        part = (group?.value ?? 1) * scale.value;
      }
      at = scale.next;
    }
    if (at === 0) return null;
    // "Twenty thirty", "vingt mille mille".
    const goesOn = [small, hundreds, scales].some((table) => this.#match(table, at));
    return goesOn ? this.#withMillions(total, part, at) : { value: total + part, next: at };
  }

  /** "Mil doscientos millones": thousands and hundreds together are so many millions. */
  #withMillions(total: number, part: number, at: number): Group | null {
    const scale = this.#match(this.#tables.scales, at);
    if (!scale || scale.value < 1e6 || part === 0 || total > 0) return null;
    const more = this.#group(scale.next, true);
    if (more) return null;
    return { value: part * scale.value, next: scale.next };
  }
}

/** The number in letters with which a text begins, and what follows it; null where it begins with none. */
export function spelledAhead(text: string): { value: number; rest: string } | null {
  for (const tables of LANGUAGES) {
    const tokens = tokensOf(text, tables.attached);
    const found = new Reader(tables, tokens).read();
    if (found)
      return { value: found.value, rest: text.slice(tokens[found.next - 1]?.end ?? text.length) };
  }
  return null;
}

/** By how much the words with which a text begins multiply the number before them: "dozen", "mil millones". Null for others. */
export function timesAhead(text: string): { times: number; rest: string } | null {
  for (const { scales, attached } of LANGUAGES) {
    let [times, rest] = [1, text];
    for (;;) {
      const token = tokensOf(rest, attached)[0];
      const value = token && scales.get(token.word);
      if (!token || value === undefined) break;
      [times, rest] = [times * value, rest.slice(token.end)];
    }
    if (rest !== text) return { times, rest };
  }
  return null;
}

/** Whether a text begins with a word for a number: what was read before it then was not the whole. */
export const beginsSpelled = (text: string): boolean =>
  spelledAhead(text) !== null || timesAhead(text) !== null;
