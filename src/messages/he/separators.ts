import { isolated, say } from './bidi.ts';

/** Texts side by side; what is empty or not there is passed over. */
type Parts = readonly (string | number | false | null | undefined)[];

// No call stands at the top of a file of words: the bundler would keep the file, and all others, for its sake.
const joined = (by: string, parts: Parts) =>
  parts
    .filter(Boolean)
    .map((part) => isolated(String(part)))
    .join(by);

/** How Hebrew joins what stands side by side. */
export const join = {
  /** Short things of one kind: "a, b, c". */
  comma: (parts: Parts) => joined(', ', parts),
  /** Things that have commas of their own. */
  semicolon: (parts: Parts) => joined('; ', parts),
  /** Different things about one matter, each whole in itself. */
  dot: (parts: Parts) => joined(' · ', parts),
  /** Finished sentences without their stops. */
  stop: (parts: Parts) => joined('. ', parts),
  /** A name and what is told of it: "Portsea (28 בינואר 2024)". */
  brackets: (name: string, detail: string) => say`${name} (${detail})`,
  /** What follows says what the name is: "מקום: Portsea". */
  colon: (name: string, what: string) => say`${name}: ${what}`,
  /** A text as a sentence of its own. */
  sentence: (text: string) => (/\.\u2069*$/.test(text) ? text : say`${text}.`),
} as const;

/** The same between elements of a page; `end` after a sentence, `open` and `close` around an aside. */
export const between = {
  comma: ', ',
  semicolon: '; ',
  dot: ' · ',
  colon: ': ',
  stop: '. ',
  end: '.',
  open: '(',
  close: ')',
} as const;

/** A phrase of ours as it stands within a sentence: Hebrew has no capitals. */
export const inSentence = (phrase: string) => phrase;

/** A text as it stands where a sentence begins. */
export const atStart = (text: string) => text;
