import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Direction } from '../catalogue.ts';

/*
 * Invented languages, made of the English words, to see what a translation would break. "xa" is
 * English with accents, and 40 % longer; "xr" is written from right to left. What a message was given (a
 * name, a date, a text of the dataset) stays as it is and is isolated from the words around it.
 */

export type PseudoLanguage = 'xa' | 'xr';

const FROM = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS: Record<PseudoLanguage, string> = {
  xa: 'áƀçđéƒğĥíĵķļɱñóþʠŕšŧúṽŵẋýž',
  xr: 'אבצדעפגהיזכלמנוטקרסתחשוםיץ',
};
/** Regions that no country has, as others name languages of this kind. */
const RULES: Record<PseudoLanguage, { tag: string; direction: Direction }> = {
  xa: { tag: 'en-XA', direction: 'ltr' },
  xr: { tag: 'he-XB', direction: 'rtl' },
};

/** How much longer than English a word of "xa" is at least. */
const LONGER = 1.4;

/** Around what a message was given, while it is put together; in no text of ours. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARKS = new RegExp(`[${OPEN}${CLOSE}]`, 'g');
/** Unicode's own signs: a text that is isolated, one that runs from left to right, and the end of either. */
const [ISOLATE, LEFT_TO_RIGHT, END] = ['\u2068', '\u2066', '\u2069'];

/** Said to nobody, or changed and given back. */
const SILENT = new Set(['plural', 'pluralOfRange', 'id', 'inSentence', 'atStart']);

function letterOf(language: PseudoLanguage, letter: string): string {
  const small = letter.toLowerCase();
  const other = LETTERS[language][FROM.indexOf(small)] ?? letter;
  return letter === small ? other : other.toUpperCase();
}

/** A word of the pseudo-language; vowels are doubled, and the last letter, until it is long enough. */
function wordOf(language: PseudoLanguage, word: string): string {
  let lacking = language === 'xa' ? Math.ceil(word.length * LONGER) - word.length : 0;
  const letters = Array.from(word, (letter) => {
    const other = letterOf(language, letter);
    if (lacking === 0 || !/[aeiou]/i.test(letter)) return other;
    lacking--;
    return other + other.toLowerCase();
  });
  return letters.join('') + (letters.at(-1)?.at(-1) ?? '').toLowerCase().repeat(lacking);
}

/** A text of the pseudo-language. What is marked in it stays. */
function textOf(language: PseudoLanguage, text: string): string {
  let depth = 0;
  return text.replace(new RegExp(`${OPEN}|${CLOSE}|[A-Za-z]+`, 'g'), (found) => {
    if (found === OPEN) return depth++ === 0 ? ISOLATE : '';
    if (found === CLOSE) return --depth === 0 ? END : '';
    return depth > 0 ? found : wordOf(language, found);
  });
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return value && `${OPEN}${value}${CLOSE}`;
  if (Array.isArray(value)) return value.map(marked);
  return value;
}

function elementOf(language: PseudoLanguage, element: ReactElement<{ children?: ReactNode }>) {
  const { children } = element.props;
  if (children === undefined) return element;
  const said = other(language, 'children', children);
  return Array.isArray(said)
    ? cloneElement(element, undefined, ...(said as ReactNode[]))
    : cloneElement(element, undefined, said as ReactNode);
}

/**
 * What English calls `name`, in a pseudo-language: texts, lists and records of them, and functions that
 * give them. A function that looks at what it is given, and does not only print it, is translated whole.
 */
export function pseudo<T>(language: PseudoLanguage, name: string, value: T): T {
  const rule = name === 'tag' || name === 'direction' ? RULES[language][name] : null;
  return (rule ?? other(language, name, value)) as T;
}

function other(language: PseudoLanguage, name: string, value: unknown): unknown {
  if (SILENT.has(name)) return value;
  if (typeof value === 'string') return textOf(language, value);
  if (typeof value === 'function') return functionOf(language, name, value as AnyFunction);
  if (Array.isArray(value)) return value.map((item) => other(language, name, item));
  if (isValidElement<{ children?: ReactNode }>(value)) return elementOf(language, value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    // Names of languages stand under their tags, of which "id" is one.
    Object.entries(value).map(([key, inner]) => [
      key,
      other(language, name === 'languages' ? name : key, inner),
    ]),
  );
}

type AnyFunction = (...args: unknown[]) => unknown;

function functionOf(language: PseudoLanguage, name: string, say: AnyFunction): AnyFunction {
  return (...args) => {
    const plain = say(...args);
    if (typeof plain !== 'string') return other(language, name, plain);
    const text = withMarks(say, args);
    return arithmetic(
      language,
      textOf(language, text?.replace(MARKS, '') === plain ? text : plain),
    );
  };
}

/** A range or a sum without words runs from left to right, in the midst of words that do not. */
function arithmetic(language: PseudoLanguage, text: string): string {
  const plain = language === 'xr' && /\d.*[–÷=+×].*\d/.test(text) && !/\p{L}/u.test(text);
  return plain ? `${LEFT_TO_RIGHT}${text}${END}` : text;
}

/** What a function says of marked arguments; null where it cannot take them. */
function withMarks(say: AnyFunction, args: readonly unknown[]): string | null {
  try {
    return String(say(...args.map(marked)));
  } catch {
    return null;
  }
}
