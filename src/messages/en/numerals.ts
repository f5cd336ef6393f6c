/** Numbers in letters, from nought to ten: what a sentence spells, and what is read from a cell. */
export const numerals = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
