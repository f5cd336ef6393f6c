/** Numbers in letters, from nought to ten, as they are read from a cell. */
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
