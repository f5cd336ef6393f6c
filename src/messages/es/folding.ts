import { comparing, type Folding } from '../../model/search/folding.ts';

/** How words of Spanish are compared: without accents, "n" for "ñ". In a list "ñ" is a letter of its own, after all of n. */
export const folding: Folding = {
  decimalComma: true,
  listed: (name) => name.normalize('NFC').replace(/ñ/gi, 'n\uFFFF'),
};

export const { alphabetical, comparable, standsIn } = comparing(folding);
