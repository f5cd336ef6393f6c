/*
 * The code knows negotiations in general: no word of the conflict that this repository's data are about may
 * stand in it, not even in a comment. Which words those are is derived from the data, so that the check
 * holds for every dataset.
 */

/** A word or phrase that belongs to the data, and where it stands there. */
export type OwnWord = { text: string; from: string };

/** A word of the data that stands in the code. Lines count from 1. */
export type Leak = { file: string; line: number; word: OwnWord };

type Named = { id: string; name: string; alternates?: string[] };

/** Shorter parts of names ("Al", "Bar", "UN") are syllables of everything: only whole names count. */
const SHORTEST = 4;

/** What a name ends in when a people, a language or a possession is made of it: Peru's, Kuwaiti, Cuban. */
const ENDINGS = "(?:['’]s|s|i|is|an|ans|n|ns|ian|ians|ese|ish)?";

/**
 * Words of names that are plain words all the same, though the texts of the data never write them small.
 * A test says when no name has one any more. "Arab" is the name of a script in the tags of languages.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(['arab', 'other terms', 'union']);

/**
 * The words that belong to a dataset.
 * @param files the JSON texts by path below the folder of the data.
 * @param plain words and phrases that are let pass, in lower case.
 */
export function ownWords(
  files: ReadonlyMap<string, string>,
  plain: ReadonlySet<string> = PLAIN_WORDS,
): OwnWord[] {
  const list = (path: string) => JSON.parse(files.get(path) ?? '[]') as Named[];
  const small = smallWords(files);
  const isPlain = (word: string) => word.length < SHORTEST || small.has(word.toLowerCase());

  /** A name as a whole, and each of its parts that is no plain word. */
  const fromName = (text: string, from: string): OwnWord[] => {
    const parts = text.split(/[\s,()-]+/).filter((part) => /^\p{Lu}/u.test(part) && !isPlain(part));
    const whole = /\s/.test(text) && /\p{Lu}/u.test(text.slice(1)) ? [text] : [];
    return [...whole, ...parts].map((word) => ({ text: word, from }));
  };
  const named = (path: string, surname = false) =>
    list(path).flatMap(({ name, alternates = [] }) =>
      [name, ...alternates].flatMap((text) =>
        surname ? surnameOf(text, path, isPlain) : fromName(text, path),
      ),
    );
  const venues = (
    JSON.parse(files.get('venues.json') ?? '[]') as {
      city: string | null;
      country: string;
      alternates: string[];
    }[]
  ).flatMap(({ city, country, alternates }) =>
    [city ?? '', country, ...alternates].flatMap((text) => fromName(text, 'venues.json')),
  );
  const issues = list('issues.json').flatMap(({ id, name }) => [
    // One word ("Aid") is a word of every talk; a phrase is an issue of these.
    ...(name.includes(' ') ? [{ text: name.split(',')[0] ?? name, from: 'issues.json' }] : []),
    ...(id.includes('-') ? [{ text: id, from: 'issues.json' }] : []),
    // The first word has a capital whatever it is; after it, a name begins with the next capital.
    ...fromName(name.replace(/^\S+\P{Lu}*/u, ''), 'issues.json'),
  ]);
  const all = [...named('actors.json'), ...named('people.json', true), ...venues, ...issues];
  return [...new Map(all.map((word) => [word.text.toLowerCase(), word]))].flatMap(([text, word]) =>
    plain.has(text) ? [] : [word],
  );
}

/** A person is known by the whole name and by its last part. */
function surnameOf(name: string, from: string, isPlain: (word: string) => boolean): OwnWord[] {
  const last = name.split(/[\s-]+/).at(-1) ?? '';
  const surname = /^\p{Lu}/u.test(last) && !isPlain(last) ? [last] : [];
  return [name, ...surname].map((text) => ({ text, from }));
}

/** Every word that the texts of the data write small somewhere: a part of a name that is one is no name. */
function smallWords(files: ReadonlyMap<string, string>): Set<string> {
  const words = new Set<string>();
  const walk = (value: unknown): void => {
    // An id is small whatever it is made of; a sentence has blanks.
    if (typeof value === 'string' && value.includes(' '))
      for (const [word] of value.matchAll(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu)) words.add(word);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  for (const text of files.values()) walk(JSON.parse(text));
  return words;
}

/** A text as a pattern that matches it as a word of its own, however it is written and ended. */
function patternOf(words: readonly OwnWord[]): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // The longest first: "Northland council" is named before "Northland".
  const all = words.map(({ text }) => text).toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(${all.map(literal).join('|')})${ENDINGS}(?!\\p{L})`, 'giu');
}

/**
 * Where words of the data stand in the code.
 * @param files the texts of the code by path.
 */
export function leaksIn(files: ReadonlyMap<string, string>, words: readonly OwnWord[]): Leak[] {
  if (words.length === 0) return [];
  const pattern = patternOf(words);
  const known = new Map(words.map((word) => [word.text.toLowerCase(), word]));
  return [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, i) =>
      [...line.matchAll(pattern)].flatMap(([, found = '']): Leak[] => {
        const word = known.get(found.toLowerCase());
        return word ? [{ file, line: i + 1, word }] : [];
      }),
    ),
  );
}

/** The line that a person reads. */
export function formatLeak({ file, line, word }: Leak): string {
  return `${file}:${line}  "${word.text}" is a word of the data (${word.from})  -> say it in general, or take it from the data`;
}
