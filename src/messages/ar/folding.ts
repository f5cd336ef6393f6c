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

/**
 * How words of Arabic are compared: hamza says nothing, wherever it stands ("مسؤول" is "مسئول"; a hamza on alif, waw or ya is
 * a mark, which says nothing in any language). و and ف, then ب, ك and ل, then the article stand attached before words.
 */
export const folding: Folding = {
  script: 'Arabic',
  letters: (word) =>
    word
      .normalize('NFKC')
      .replace(/[ؤئ](?=[\p{M}ـ]*و)/gu, 'و')
      .replace(/[ىیکةٱءـ]/g, (letter) => LETTERS[letter] ?? letter),
  attached: '[وف]?[بكل]?(?:ال)?',
  // Words of two letters as they are compared. Not "رد": "ورد" mostly says that something stands in a text.
  bare: withoutAttached(
    [['و', 'ف'], ['ب', 'ك', 'ل', 'لل'], ['ال']],
    ['ال', 'لل'],
    'نص حق حل يد دم جز بد',
  ),
  // "الجزيرة" stands among the names with ج.
  listed: (name) => name.replace(/^(\P{L}*)ال(?=\p{L}{2})/u, '$1'),
};

export const { alphabetical, comparable, standsIn } = comparing(folding);
