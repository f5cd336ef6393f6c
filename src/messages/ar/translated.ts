/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet; it leads to the original. */
  draft: 'مسودة آلية',
  /** After a text that stands in the language of the data. */
  untranslated: 'غير مترجم',
  /** Where either leads to. */
  original: 'النص الأصلي',
  /** At the head of each page, if the translations of names and texts are drafts. */
  drafts: 'الأسماء والنصوص: ترجمة آلية لم تُراجَع بعد.',
  /** The same where people have read all that is translated. */
  rest: 'ما لم يُترجم معروض بلغته الأصلية.',
  /** In the brackets behind a sentence that is cited. */
  cited: {
    draft: 'ترجمة آلية لم تُراجع',
    original: 'النص غير مترجم',
  },
} as const;
