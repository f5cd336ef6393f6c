import { comparing, type Folding } from '../../model/search/folding.ts';

/** What loses its vowel before another: "l’accord", "jusqu’ici". */
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’ʼ](?=\p{L}\p{L})/iu;

/** How words of French are compared: "œuvre" as "oeuvre", "l’accord" as "accord". */
export const folding: Folding = {
  decimalComma: true,
  letters: (word) => word.replace(ELIDED, '').replace(/[œŒ]/g, 'oe').replace(/[æÆ]/g, 'ae'),
};

export const { alphabetical, comparable, standsIn } = comparing(folding);
