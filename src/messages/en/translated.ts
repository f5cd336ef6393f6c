/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet; it leads to the original. */
  draft: 'machine draft',
  /** After a text that stands in the language of the data. */
  untranslated: 'not translated',
  /** Where either leads to. */
  original: 'The original',
  /** At the head of each page, if the translations of names and texts are drafts. */
  drafts: 'Names and texts: machine translation, not checked yet.',
  /** The same where people have read all that is translated. */
  rest: 'What is not translated stands in the original.',
  /** In the brackets behind a sentence that is cited. */
  cited: {
    draft: 'translated by a machine, not checked',
    original: 'text not translated',
  },
} as const;
