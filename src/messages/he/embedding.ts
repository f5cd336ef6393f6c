import { isolated, say } from './bidi.ts';

/** Names in a row, and how many more there are. */
const named = (names: readonly string[], more: number) =>
  `${names.map(isolated).join(', ')}${more > 0 ? ` ועוד ${more}` : ''}`;

/** Words of frames in other people's pages, and of the dialog that makes them: loaded with those alone. */
export const embedWords = {
  frame: {
    /** What an article says of the frame to screen readers. */
    title: (name: string) => say`Parley: ${name}`,
    sources: (publishers: readonly string[], more: number) => `מקורות: ${named(publishers, more)}.`,
    edition: (version: string, date: string) => say`Parley, גרסה ${version} מיום ${date}.`,
    /** Before an address. */
    refused: 'לא ניתן לפתוח חלון מכאן. הכתובת:',
    openRound: 'הסבב המלא',
    openProposal: 'ההצעה המלאה',
    openComparison: 'ההשוואה המלאה',
    openPicture: 'התמונה עם כל הדיווחים שלה',
    whoSays: 'מי מוסר את הנתונים האלה',
    terms: { one: 'הסעיף', two: 'שני הסעיפים', other: 'כל # הסעיפים' },
    moreRows: { one: 'עוד שורה אחת', two: 'עוד שתי שורות', other: 'עוד # שורות' },
    noFigures: 'לא דווח על אף נתון מפתח של הנוסח הזה.',
    none: 'הכתובת של המסגרת אינה מציינת הצעה או סבב ממאגר הנתונים.',
    alone: (name: string) => say`הכתובת של המסגרת מציינת רשומה אחת, ${name}; אין דבר לצידה.`,
    unknown: (ids: readonly string[], more: number) =>
      `אינם במאגר הנתונים, ולכן הושמטו: ${named(ids, more)}.`,
    nothingDiffers: 'אין סעיף מדווח שבו הם נבדלים.',
    needsScript: 'ההשוואה הזאת דורשת סקריפט. ב־Parley אפשר לקרוא כל הצעה וכל סבב גם בלעדיו.',
    first: 'הסעיפים הראשונים, זה לצד זה; נגלל לצד כשהמסגרת צרה',
    more: 'סעיפים נוספים, זה לצד זה; נגלל לצד כשהמסגרת צרה',
  },
  builder: {
    title: 'הטמעה בעמוד',
    lede: 'הקוד שלמטה מציב את זה בתוך כתבה: עם כל נתון מופיעים הדיווחים, המקורות וקישור לעמוד המלא.',
    theme: 'צבעים',
    themes: { reader: 'כמו במכשיר של הקוראים', light: 'בהיר', dark: 'כהה' },
    size: 'גובה',
    sizes: {
      grows: 'גדל עם התוכן (סקריפט קטן)',
      fixed: 'קבוע, נגלל בפנים (בלי סקריפט)',
    },
    width: 'רוחב מרבי, בפיקסלים',
    widthNote: (least: number, most: number) => say`${least} עד ${most}. ריק: ברוחב הטור.`,
    widthWrong: (least: number, most: number) =>
      say`מספר שלם, ${least} עד ${most}; עד אז אין רוחב בקוד.`,
    code: 'הקוד לעמוד',
    copy: 'העתקת הקוד',
    copied: 'הועתק. אפשר להדביק אותו במקום שבו עורכים את ה־HTML של הכתבה.',
    refused: 'הדפדפן לא אפשר לעמוד להעתיק. הקוד מסומן בשדה: אפשר להעתיק אותו משם.',
    preview: 'תצוגה מקדימה',
  },
} as const;
