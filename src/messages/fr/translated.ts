/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet; it leads to the original. */
  draft: 'traduction automatique',
  /** After a text that stands in the language of the data. */
  untranslated: 'non traduit',
  /** Where either leads to. */
  original: 'L’original',
  /** At the head of each page, if the translations of names and texts are drafts. */
  drafts: 'Noms et textes : traduction automatique, pas encore relue.',
  /** The same where people have read all that is translated. */
  rest: 'Ce qui n’est pas traduit reste en version originale.',
  /** In the brackets behind a sentence that is cited. */
  cited: {
    draft: 'traduction automatique, non vérifiée',
    original: 'texte non traduit',
  },
} as const;
