/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet; it leads to the original. */
  draft: 'borrador automático',
  /** After a text that stands in the language of the data. */
  untranslated: 'sin traducir',
  /** Where either leads to. */
  original: 'El original',
  /** At the head of each page, if the translations of names and texts are drafts. */
  drafts: 'Nombres y textos: traducción automática, aún sin revisar.',
  /** The same where people have read all that is translated. */
  rest: 'Lo que no está traducido figura en el original.',
  /** In the brackets behind a sentence that is cited. */
  cited: {
    draft: 'traducción automática sin revisar',
    original: 'texto sin traducir',
  },
} as const;
