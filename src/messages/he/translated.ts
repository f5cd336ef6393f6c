/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet. */
  draft: 'טיוטת מכונה',
  /** After a text that stands in the language of the data. */
  original: 'לא תורגם',
  /** Where the same page is in the language of the data. */
  page: 'המקור',
  /** A button beside that, which shows the originals on this page, and hides them. */
  below: 'המקור מתחת לכל משפט',
} as const;

/** At the head of each page, if the translations of names and texts are drafts. */
export const translatedByMachine = 'שמות וטקסטים: תרגום מכונה, טרם נבדק.';

/** The same where people have read all that is translated. */
export const restUntranslated = 'מה שלא תורגם מופיע בשפת המקור.';
