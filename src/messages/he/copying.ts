export const copying = {
  byHand: 'העתקה ידנית',
  refused: 'הדפדפן לא אפשר לעמוד להעתיק. הטקסט מופיע כאן, מסומן: אפשר להעתיק אותו מן השדה.',
} as const;
