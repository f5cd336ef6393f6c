import { fold } from '../text.ts';

/** What a language adds to how words are compared. English adds nothing. */
export type Folding = {
  /** Signs within a word that some write and others do not, beside hyphens and apostrophes: of a class of a pattern. */
  joins?: string;
  /** Whether decimals stand behind a comma, and points part thousands. */
  decimalComma?: boolean;
  /** A word or a sign in the letters by which it is compared. Capitals and marks may still be in it. */
  letters?: (word: string) => string;
  /** What may stand attached before the name of a month: a pattern. */
  attached?: string;
  /** The forms of a word, in the letters above, that are left where something attached before it is taken off. */
  bare?: (word: string) => readonly string[];
  /** The script of its words, where it is not Latin: no digit belongs to such a word, and its names come first. */
  script?: 'Arabic' | 'Hebrew';
  /** A name as it stands in an alphabetical list, before its letters are compared. */
  listed?: (name: string) => string;
};

/** How names, and what somebody types to find them, are compared in a language. */
export type Comparing = {
  /** What a name is in an alphabetical list: by code units, these stand in its order. */
  alphabetical: (name: string) => string;
  /** A text in the letters by which it is compared: without capitals, marks, and what some write otherwise. */
  comparable: (text: string) => string;
  /** Whether a word that somebody typed stands in a text, as it is or without what is attached; both are comparable. */
  standsIn: (word: string, text: string) => boolean;
};

/**
 * How a language compares names. In a list, marks and capitals say nothing, and names in the language's own script come
 * before others.
 */
export function comparing(folding: Folding): Comparing {
  const own = folding.script && new RegExp(`^\\P{L}*\\p{Script=${folding.script}}`, 'u');
  const comparable = (text: string) => fold(folding.letters?.(text) ?? text);
  return {
    alphabetical: (name) => {
      const key = comparable(folding.listed?.(name) ?? name);
      return own && !own.test(name) ? `\uFFFF${key}` : key;
    },
    comparable,
    standsIn: (word, text) =>
      [word, ...(folding.bare?.(word) ?? []).filter((form) => form.length > 2)].some((form) =>
        text.includes(form),
      ),
  };
}

/**
 * Takes off what is attached before words, piece by piece. As a rule three letters are left: shorter words begin in too many
 * ways like something attached.
 * @param pieces what may come first, then what may come next, and so on; of each place in several forms.
 * @param article of these pieces the article, of which two letters may be left: no preposition stands so close.
 * @param short words of two letters that may have any of the pieces before them, in the letters in which words are compared.
 * @returns all that may be left, without the word itself.
 */
export function withoutAttached(
  pieces: readonly (readonly string[])[],
  article: readonly string[],
  short: string,
): (word: string) => readonly string[] {
  return (word) => {
    const forms = [word];
    for (const place of pieces) {
      const left = forms.flatMap((form) =>
        place.flatMap((piece) => {
          const rest = form.slice(piece.length);
          const least = article.includes(piece) ? 2 : 3;
          return form.startsWith(piece) &&
            (rest.length >= least || ` ${short} `.includes(` ${rest} `))
            ? [rest]
            : [];
        }),
      );
      forms.push(...left);
    }
    return [...new Set(forms)].slice(1);
  };
}
