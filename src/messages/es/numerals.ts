/** Numbers in letters, from nought to ten: what a sentence spells, and what is read from a cell. */
export const numerals = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
];
