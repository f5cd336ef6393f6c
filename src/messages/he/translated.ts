/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet; it leads to the original. */
  draft: 'טיוטת מכונה',
  /** After a text that stands in the language of the data. */
  untranslated: 'לא תורגם',
  /** Where either leads to. */
  original: 'המקור',
  /** At the head of each page, if the translations of names and texts are drafts. */
  drafts: 'שמות וטקסטים: תרגום מכונה, טרם נבדק.',
  /** The same where people have read all that is translated. */
  rest: 'מה שלא תורגם מופיע בשפת המקור.',
  /** In the brackets behind a sentence that is cited. */
  cited: {
    draft: 'תורגם בידי מכונה, לא נבדק',
    original: 'הטקסט לא תורגם',
  },
} as const;
