import { type Fault, placeIn } from './fault.ts';
import { LOOKALIKES } from './lookalikes.ts';

/* Letters and digits that are taken for others: a word of two scripts, a figure of two kinds of digits. */

/** Scripts whose letters are drawn alike. No word of any language has letters of two of them. */
const ALIKE = [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
  ['Lisu', /\p{Script=Lisu}/u],
] as const;

const WORD = /\p{L}[\p{L}\p{M}\u200c\u200d]*/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Letters that are mathematical signs, or ringed and squared, and those of the width of an ideograph. */
const STYLED =
  /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c-\u2131\u2133-\u2138]/u;
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;

/** Digits from nought on, in the scripts that write with them. */
const DIGITS: readonly (readonly [nought: number, scripts: RegExp])[] = [
  [0x0660, /[\p{Script=Arabic}\p{Script=Thaana}]/u],
  [0x06f0, /\p{Script=Arabic}/u],
  [0x07c0, /\p{Script=Nko}/u],
  [0x0966, /\p{Script=Devanagari}/u],
  [0x09e6, /\p{Script=Bengali}/u],
  [0x0a66, /\p{Script=Gurmukhi}/u],
  [0x0ae6, /\p{Script=Gujarati}/u],
  [0x0b66, /\p{Script=Oriya}/u],
  [0x0be6, /\p{Script=Tamil}/u],
  [0x0c66, /\p{Script=Telugu}/u],
  [0x0ce6, /\p{Script=Kannada}/u],
  [0x0d66, /\p{Script=Malayalam}/u],
  [0x0e50, /\p{Script=Thai}/u],
  [0x0ed0, /\p{Script=Lao}/u],
  [0x0f20, /\p{Script=Tibetan}/u],
  [0x1040, /\p{Script=Myanmar}/u],
  [0x17e0, /\p{Script=Khmer}/u],
  [0x1810, /\p{Script=Mongolian}/u],
  [0xff10, EAST_ASIAN],
  [0x1e950, /\p{Script=Adlam}/u],
];

/** A number with the marks that stand inside one. */
const FIGURE = /\p{Nd}(?:[\p{Nd}.,'\u066b\u066c\u00a0\u202f]*\p{Nd})?/gu;
/** A figure and letters that pass for digits: O, I and l, and their doubles in other scripts. */
const FIGURE_WITH_LETTERS =
  /(?<![\p{L}\p{N}])[0-9OoIl|ОоОІӀΟοΙЗ][0-9OoIl|ОоІӀΟοΙЗ.,]*(?![\p{L}\p{N}])/gu;
const FRACTION = /[\u00bc-\u00be\u2150-\u215e\u2189]/u;

/** Ids, dates and addresses are no words; the schema has their form. */
const IS_CODE = /^(?:[a-z0-9]+(?:[-/.][a-z0-9]+)*|https?:.*)$/;

/** Words and figures of a text that are taken for others. One fault for each word or figure that is met. */
export function wordFaults(text: string): Fault[] {
  if (IS_CODE.test(text)) return [];
  const faults = figuresWithLetters(text);
  if (!/^[\x20-\x7e]*$/.test(text))
    faults.push(
      ...wordsOfTwoScripts(text),
      ...borrowedWords(text),
      ...foreignFigures(text),
      ...styled(text),
    );
  return faults;
}

function wordsOfTwoScripts(text: string): Fault[] {
  return [...text.matchAll(WORD)].flatMap(([word]) => {
    const scripts = ALIKE.filter(([, letter]) => letter.test(word)).map(([name]) => name);
    return scripts.length < 2
      ? []
      : {
          message: `the word "${word}" has letters of ${scripts.join(' and ')}, which look alike`,
          hint: 'write it anew in one script',
        };
  });
}

/** A word that is drawn like a Latin one, in a text in which nothing is surely of its script. */
function borrowedWords(text: string): Fault[] {
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  return ALIKE.filter(([name]) => name !== 'Latin').flatMap(([name, letter]) => {
    const own = words.filter((word) =>
      Array.from(word).every((one) => !/\p{L}/u.test(one) || letter.test(one)),
    );
    const isAlike = (word: string) => Array.from(word).every((one) => LOOKALIKES.has(one));
    if (own.some((word) => !isAlike(word))) return [];
    return own.map((word) => ({
      message: `the word "${word}" looks Latin and is written with letters of ${name}`,
      hint: 'write it anew with Latin letters',
    }));
  });
}

function foreignFigures(text: string): Fault[] {
  const faults: Fault[] = [];
  const letters = text.replace(/\P{L}/gu, '');
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    const systems = new Set(Array.from(figure.matchAll(/\p{Nd}/gu), ([digit]) => systemOf(digit)));
    if (systems.size > 1)
      faults.push({
        message: `the figure "${figure}" has digits of two scripts`,
        hint: 'write it anew with digits of one',
      });
    const [system] = systems;
    if (systems.size === 1 && system !== 'ASCII' && !system?.test(letters))
      faults.push({
        message: `the figure "${figure}" has digits of a script in which the text is not written`,
        hint: 'write it with the digits 0 to 9',
      });
    const [before, after] = [
      lastOf(text.slice(0, index)),
      firstOf(text.slice(index + figure.length)),
    ];
    if (isSmallFigure(before) || isSmallFigure(after))
      faults.push({
        message: `a small or ringed figure stands beside "${figure}"`,
        hint: 'write it out: copied as plain text the two become one number',
      });
  }
  return faults;
}

const firstOf = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 0x20);
const lastOf = (text: string) => Array.from(text.slice(-2)).at(-1) ?? ' ';
const isSmallFigure = (character: string) => /\p{No}/u.test(character) && !FRACTION.test(character);

/** The scripts that write with a digit; null for digits that are signs of mathematics and the like. */
function systemOf(digit: string): 'ASCII' | RegExp | null {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return 'ASCII';
  return DIGITS.find(([nought]) => code >= nought && code < nought + 10)?.[1] ?? null;
}

/** "1O" and "3l4": a letter where a digit should be. "O2" and "5l" are names and measures. */
function figuresWithLetters(text: string): Fault[] {
  return [...text.matchAll(FIGURE_WITH_LETTERS)].flatMap(([token]) => {
    const digits = token.match(/[0-9]/g)?.length ?? 0;
    const isName = digits === 0 || (digits === 1 && !/^[0-9]/.test(token));
    const hasLetter = /[^0-9.,l]|l.*[0-9]/.test(token);
    return isName || !hasLetter
      ? []
      : {
          message: `the figure "${token}" has a letter among its digits`,
          hint: 'write the digit that is meant: 0 for O, 1 for I and l',
        };
  });
}

function styled(text: string): Fault[] {
  const isWideText = EAST_ASIAN.test(text);
  const one = Array.from(text).find(
    (character) => STYLED.test(character) || (WIDE.test(character) && !isWideText),
  );
  if (one === undefined) return [];
  return [
    {
      message: `"${one}" is a sign that stands for a letter or a digit, ${placeIn(text, text.indexOf(one))}`,
      hint: `write "${one.normalize('NFKC')}"`,
    },
  ];
}
