/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet. */
  draft: 'traduction automatique',
  /** After a text that stands in the language of the data. */
  original: 'non traduit',
  /** Where the same page is in the language of the data. */
  page: 'L’original',
  /** A button beside that, which shows the originals on this page, and hides them. */
  below: 'L’original sous chaque phrase',
} as const;

/** At the head of each page, if the translations of names and texts are drafts. */
export const translatedByMachine = 'Noms et textes : traduction automatique, pas encore relue.';

/** The same where people have read all that is translated. */
export const restUntranslated = 'Ce qui n’est pas traduit reste en version originale.';
