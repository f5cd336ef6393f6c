/** Numbers in letters, from nought to ten, as one counts, without a noun. */
export const numerals = [
  'אפס',
  'אחת',
  'שתיים',
  'שלוש',
  'ארבע',
  'חמש',
  'שש',
  'שבע',
  'שמונה',
  'תשע',
  'עשר',
];
