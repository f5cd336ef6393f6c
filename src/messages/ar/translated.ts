/** How a page in another language than that of the data says what of the data is translated, and by whom. */
export const translated = {
  /** After a text whose translation no person has read yet. */
  draft: 'مسودة آلية',
  /** After a text that stands in the language of the data. */
  original: 'غير مترجم',
  /** Where the same page is in the language of the data. */
  page: 'النص الأصلي',
  /** A button beside that, which shows the originals on this page, and hides them. */
  below: 'النص الأصلي تحت كل جملة',
} as const;

/** At the head of each page, if the translations of names and texts are drafts. */
export const translatedByMachine = 'الأسماء والنصوص: ترجمة آلية لم تُراجَع بعد.';

/** The same where people have read all that is translated. */
export const restUntranslated = 'ما لم يُترجم معروض بلغته الأصلية.';
