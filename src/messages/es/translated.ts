/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet. */
  draft: 'borrador automático',
  /** After a text that stands in the language of the data. */
  original: 'sin traducir',
  /** Where the same page is in the language of the data. */
  page: 'El original',
  /** A button beside that, which shows the originals on this page, and hides them. */
  below: 'El original bajo cada frase',
} as const;

/** At the head of each page, if the translations of names and texts are drafts. */
export const translatedByMachine = 'Nombres y textos: traducción automática, aún sin revisar.';

/** The same where people have read all that is translated. */
export const restUntranslated = 'Lo que no está traducido figura en el original.';
