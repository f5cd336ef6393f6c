import { comparing, withoutAttached, type Folding } from '../../model/search/folding.ts';

const FINAL: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

const letters = (word: string) =>
  word
    .replace(/(\p{L})[\u05F3\u05F4'’"“”„](?=\p{L})/gu, '$1')
    .replace(/[ךםןףץ]/g, (letter) => FINAL[letter] ?? letter);

/** Words of two letters before which prepositions stand in the texts; "לב" is none of them, for "שלב" is a phase. */
const SHORT = 'אש צד קו שר צו יד דם תא גז חג הר בן גל תל כץ גו שש';

/**
 * How words of Hebrew are compared: letters at the end of a word are the others, geresh and gershayim say nothing in any
 * form ("צה״ל", 'צה"ל'), nor does a maqaf. ו, then ש and its like, then ב, כ, ל and מ, then ה stand attached before words.
 */
export const folding: Folding = {
  script: 'Hebrew',
  joins: '\u05BE\u05F3\u05F4"“”„',
  letters,
  attached: 'ו?(?:לכש|כש|מש|ש)?[בכלמ]?ה?[-\u05BE]?',
  bare: withoutAttached(
    [['ו'], ['ש', 'כש', 'מש', 'לכש'], ['ב', 'כ', 'ל', 'מ'], ['ה']],
    ['ה'],
    letters(SHORT),
  ),
};

export const { alphabetical, comparable, standsIn } = comparing(folding);
