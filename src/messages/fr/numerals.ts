/** Numbers in letters, from nought to ten: what a sentence spells, and what is read from a cell. */
export const numerals = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
];
