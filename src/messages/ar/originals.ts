/** What stands with the originals below translated sentences. Apart, because only who asks for them loads it. */
export const originals = {
  /** Before an original, with the name of its language as it stands within a sentence. */
  label: (language: string) => `ب${language}:`,
  failed: 'تعذر تحميل النصوص الأصلية.',
  /** The same where the device has no connection. */
  offline: 'لا اتصال بالشبكة، ولم تُحفظ النصوص الأصلية على هذا الجهاز.',
  /** To who asks for them on a page without any sentence that is translated. */
  none: 'لا توجد في هذه الصفحة جمل مترجمة.',
} as const;
