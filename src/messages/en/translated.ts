/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet. */
  draft: 'machine draft',
  /** After a text that stands in the language of the data. */
  original: 'not translated',
  /** Where the same page is in the language of the data. */
  page: 'The original',
  /** A button beside that, which shows the originals on this page, and hides them. */
  below: 'The original below each sentence',
} as const;

/** At the head of each page, if the translations of names and texts are drafts. */
export const translatedByMachine = 'Names and texts: machine translation, not checked yet.';

/** The same where people have read all that is translated. */
export const restUntranslated = 'What is not translated stands in the original.';
