import { saidInBody, saidInHead, type SaidText } from './said-in.ts';
import { withoutTexts } from './texts-within.ts';

/*
 * Words of the first language that are left in a page of another one: of the interface, and of names in the dataset that
 * have a translation. What bears its own language is apart.
 */

/** What of the first language must not stand in pages of another one, and what may. */
export type Vocabulary = {
  /** The language of the pages. */
  language: string;
  /** The language of whose words none may be left. */
  original: string;
  /** Words of the interface that the other language does not have, small. */
  words: ReadonlySet<string>;
  /** Phrases of the interface, and names that have a translation: their words, small, parted by blanks. */
  phrases: ReadonlySet<string>;
  /** Names that have a translation. */
  names: ReadonlySet<string>;
  /** Names that are the same in every language, those of publishers first of all. */
  kept: readonly string[];
  /** Texts that tell what was written, and so stand in the original beside the translation of a name. */
  quoted: ReadonlySet<string>;
  /** Texts of the dataset without a translation, which stand as they are where nothing can bear a language. */
  originals: readonly string[];
  /** Whether the language is written in another script, so that Latin letters in a row are a find in themselves. */
  otherScript: boolean;
};

/** Whole addresses, names of hosts and files, paths of a site. */
const ADDRESS =
  /\bhttps?:\/\/\S+|(?<![\p{L}\p{N}/])(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.[a-z][\w-]*(?:\/\S*)?|(?<!\S)\/\S*/gu;
/** Signs that isolate, or say which way a text runs. */
const SIGNS = /[\u200e\u200f\u2066-\u2069]/g;
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
const LATIN_RUN =
  /\p{Script=Latin}[\p{Script=Latin}’'-]+(?:[ ,]+\p{Script=Latin}[\p{Script=Latin}’'-]+){2,}/gu;

/** The longest phrase that is looked for whole; of a longer one its beginning is. */
const LONGEST = 6;
const SHOWN = 60;

/** The words of a text, small. */
export function wordsOf(text: string): string[] {
  return (text.replaceAll(SIGNS, '').match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** A phrase as it is looked for; null where it is too short to be told from chance. */
export function phraseOf(text: string): string | null {
  // Numbers are the same in every language.
  const all = wordsOf(text).filter((word) => /\p{L}/u.test(word));
  const phrase = all.slice(0, LONGEST).join(' ');
  return all.length > 1 && phrase.length >= 9 && /\p{L}{4}/u.test(phrase) ? phrase : null;
}

/** A check of pages in one language; what it finds in a text is kept for the next page that says the same. */
export function wordsLeftCheck(vocabulary: Vocabulary): (html: string) => string[] {
  const withoutKept = withoutTexts(vocabulary.kept);
  const withoutBoth = withoutTexts([...vocabulary.kept, ...vocabulary.originals]);
  const known = new Map<string, readonly string[]>();
  const look = (said: SaidText): readonly string[] => {
    const key = `${said.bare} ${said.whole} ${said.language} ${said.text}`;
    const before = known.get(key);
    if (before) return before;
    const found = wordsLeft(said, vocabulary, said.bare ? withoutBoth : withoutKept);
    known.set(key, found);
    return found;
  };
  return (html) => [...new Set([...saidInHead(html), ...saidInBody(html)].flatMap(look))];
}

/** What is left in one text of a page, with its beginning. */
function wordsLeft(
  said: SaidText,
  vocabulary: Vocabulary,
  without: (text: string) => string,
): string[] {
  const { kept, language, names, original, quoted } = vocabulary;
  const shown = said.text.trim().replaceAll(/\s+/g, ' ').slice(0, SHOWN);
  if (said.language !== language) {
    const isLeft =
      said.whole &&
      said.language === original &&
      !quoted.has(said.text) &&
      !kept.includes(said.text.trim()) &&
      names.has(wordsOf(said.text).join(' '));
    return isLeft ? [`the name “${shown}” has a translation`] : [];
  }
  const rest = said.text.replaceAll(SIGNS, '').replaceAll(ADDRESS, ' ');
  if (found(rest, vocabulary).length === 0) return [];
  const [word] = found(without(rest), vocabulary);
  return word === undefined ? [] : [`“${word}” is left in “${shown}”`];
}

function found(text: string, { words, phrases, names, otherScript }: Vocabulary): string[] {
  const all = wordsOf(text);
  const single = all.filter((word) => words.has(word) || names.has(word));
  const several = all.flatMap((_, i) =>
    [2, 3, 4, 5, 6]
      .map((length) => all.slice(i, i + length).join(' '))
      .filter((phrase) => phrases.has(phrase) || names.has(phrase)),
  );
  return [...(otherScript ? (text.match(LATIN_RUN) ?? []) : []), ...several, ...single];
}
