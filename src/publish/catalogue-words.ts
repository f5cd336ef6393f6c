import { textFingerprint } from '../model/fingerprints.ts';

/** The words of a language by where they stand: `site.ts/site.search` → the text, or the code of what makes one. */
export type WordsByPlace = ReadonlyMap<string, string>;

/** Fingerprints of the English words from which those of another language were made, by place. */
export type MadeOf = Readonly<Record<string, string>>;

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many']);

/** The words of the files of a language. Which forms of a noun there are is for the language to say: they are one word. */
export function wordsByPlace(
  files: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): WordsByPlace {
  const words = new Map<string, string>();
  const add = (place: string, value: unknown): void => {
    if (typeof value === 'string') words.set(place, value);
    else if (typeof value === 'function') words.set(place, value.toString().replace(/\s+/g, ' '));
    else if (Array.isArray(value)) words.set(place, JSON.stringify(value));
    else if (typeof value === 'object' && value !== null) {
      const keys = Object.keys(value);
      if (keys.includes('other') && keys.every((key) => key === 'other' || CATEGORIES.has(key)))
        words.set(place, JSON.stringify(value));
      else for (const [key, inner] of Object.entries(value)) add(`${place}.${key}`, inner);
    }
  };
  for (const [file, exports] of files)
    for (const [name, value] of Object.entries(exports)) add(`${file}/${name}`, value);
  return words;
}

/** What is wrong with the words of a language beside the English ones, by place. */
export type WordsChecked = {
  /** English has it, the language has not. */
  missing: string[];
  /** The language has it, and nothing asks for it. */
  unused: string[];
  /** The English word is another than that from which the language's was made. */
  stale: string[];
};

/** Compares the words of a language with the English ones. */
export function checkedWords(
  english: WordsByPlace,
  other: WordsByPlace,
  madeOf: MadeOf,
): WordsChecked {
  return {
    missing: [...english.keys()].filter((place) => !other.has(place)),
    unused: [...other.keys()].filter((place) => !english.has(place)),
    stale: [...english].flatMap(([place, word]) => {
      const of = madeOf[place];
      return of !== undefined && of !== textFingerprint(word) ? [place] : [];
    }),
  };
}

/** The record of a language whose words are all made of the English ones as they are now. */
export function madeOfNow(english: WordsByPlace): MadeOf {
  return Object.fromEntries([...english].map(([place, word]) => [place, textFingerprint(word)]));
}
