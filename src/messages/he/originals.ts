/** What stands with the originals below translated sentences. Apart, because only who asks for them loads it. */
export const originals = {
  /** Before an original, with the name of its language as it stands within a sentence. */
  label: (language: string) => `ב${language}:`,
  failed: 'לא ניתן היה לטעון את המקור.',
  /** The same where the device has no connection. */
  offline: 'אין חיבור, והמקור לא נשמר במכשיר הזה.',
  /** To who asks for them on a page without any sentence that is translated. */
  none: 'אין בדף הזה משפטים מתורגמים.',
} as const;
