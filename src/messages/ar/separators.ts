import { own } from './isolate.ts';

/** Texts side by side; what is empty or not there is passed over. */
type Parts = readonly (string | number | false | null | undefined)[];

// No call stands at the top of a file of words: the bundler would keep the file, and all others, for its sake.
const joined = (by: string, parts: Parts) =>
  parts
    .filter(Boolean)
    .map((part) => own(String(part)))
    .join(by);

/** How Arabic joins what stands side by side. */
export const join = {
  /** Short things of one kind: "أ، ب، ج". */
  comma: (parts: Parts) => joined('، ', parts),
  /** Things that have commas of their own. */
  semicolon: (parts: Parts) => joined('؛ ', parts),
  /** Different things about one matter, each whole in itself. */
  dot: (parts: Parts) => joined(' · ', parts),
  /** Finished sentences without their stops. */
  stop: (parts: Parts) => joined('. ', parts),
  /** A name and what is told of it, the latter in brackets. */
  brackets: (name: string, detail: string) => `${own(name)} (${own(detail)})`,
  /** What follows says what the name is. */
  colon: (name: string, what: string) => `${own(name)}: ${own(what)}`,
  /** A text as a sentence of its own. */
  sentence: (text: string) => (/[.؟]\u2069*$/.test(text) ? own(text) : `${own(text)}.`),
} as const;

/** The same between elements of a page; `end` after a sentence, `open` and `close` around an aside. */
export const between = {
  comma: '، ',
  semicolon: '؛ ',
  dot: ' · ',
  colon: ': ',
  stop: '. ',
  end: '.',
  open: '(',
  close: ')',
} as const;

/** A phrase of ours as it stands within a sentence: Arabic has no capitals. */
export const inSentence = (phrase: string) => phrase;

/** A text as it stands where a sentence begins. */
export const atStart = (text: string) => text;
