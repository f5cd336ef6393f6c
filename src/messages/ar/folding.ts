import { comparing, withoutAttached, type Folding } from '../../model/search/folding.ts';

/** Letters that are written one for another, or left out: final ya, ta marbuta, the letters of Persian keyboards, hamza, kashida. */
const LETTERS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
  ء: '',
  ـ: '',
};

const letters = (word: string) =>
  word
    .normalize('NFKC')
    .replace(/[ؤئ](?=[\p{M}ـ]*و)/gu, 'و')
    .replace(/[ىیکةٱءـ]/g, (letter) => LETTERS[letter] ?? letter);

/** Not "رد": "ورد" mostly says that something stands in a text. */
const SHORT = 'نص حق حل يد دم خط حد سن سد جزء بدء شيء';

/**
 * How words of Arabic are compared: hamza says nothing, wherever it stands ("مسؤول" is "مسئول"; a hamza on alif, waw or ya is
 * a mark, which says nothing in any language). و and ف, then ب, ك and ل, then the article stand attached before words.
 */
export const folding: Folding = {
  script: 'Arabic',
  letters,
  attached: '[وف]?[بكل]?(?:ال)?',
  bare: withoutAttached([['و', 'ف'], ['ب', 'ك', 'ل', 'لل'], ['ال']], ['ال', 'لل'], letters(SHORT)),
  // "الجزيرة" stands among the names with ج.
  listed: (name) => name.replace(/^(\P{L}*)ال(?=\p{L}{2})/u, '$1'),
};

export const { alphabetical, comparable, standsIn } = comparing(folding);
