import { prefixed, say } from './bidi.ts';

export const sources = {
  title: 'מקורות',
  lede: (count: string, publishers: string) =>
    say`עמודים: ${count}; גופים מפרסמים: ${publishers}. ראשונים אלה שמספר הדיווחים המבוססים עליהם גדול יותר. ליד כל אחד כתוב מה מבוסס עליו.`,
  /** How much of it a reader can check by title and by day. */
  visible: (untitled: string, undated: string, repeating: string) =>
    say`מן העמודים האלה, כותרת לא הופיעה ב: ${untitled}; תאריך לא הופיע ב: ${undated}; באתרים שחוזרים על ידיעות של אחרים נמצאים ${repeating}: העתקים, עיבודים או טקסטים שמכונה ניסחה מחדש, כל אחד מסומן. מה שלא נצפה נותר פתוח.`,
  share: (count: string, percent: string) => say`${count} (${percent} אחוז)`,
  description:
    'כל המקורות של מאגר הנתונים: גוף מפרסם, כותרת, תאריך, שפה, היכן נצפה ומה מבוסס עליו.',
  /** Of an outlet: "412 דיווחים ב־96 עמודים". */
  weight: (accounts: string, pages: string) => say`${accounts} ${prefixed('ב', pages)}`,
  accounts: { one: 'דיווח אחד', two: 'שני דיווחים', other: '# דיווחים' },
  pages: { one: 'עמוד אחד', two: 'שני עמודים', other: '# עמודים' },
  /** The pages of the list. */
  list: 'רשימת המקורות',
  most: 'כלי התקשורת שמספר הדיווחים המבוססים עליהם הוא הגדול ביותר',
  part: (part: string, parts: string) => say`עמוד ${part} מתוך ${parts}`,
  partTitle: (part: string) => say`מקורות, עמוד ${part}`,
  elsewhere: {
    one: 'מקור אחד בעמודים האחרים',
    two: 'שני מקורות בעמודים האחרים',
    other: '# מקורות בעמודים האחרים',
  },
  failed: 'לא ניתן לטעון את המקורות.',
  untitled: 'הכותרת לא הופיעה',
  /** Of a document, a call or a note. */
  unlinked: 'בלי כתובת',
  resting: 'מבוסס עליו',
  restingOn: (name: string, count: string) => say`${name} (${count})`,
  claims: { one: 'דיווח אחד', two: 'שני דיווחים', other: '# דיווחים' },
  positions: 'עמדות',
  events: 'אירועים',
  find: 'חיפוש מקור',
  findPlaceholder: 'גוף מפרסם, כותרת או אתר',
  kind: 'סוג',
  language: 'שפה',
  year: 'שנה',
  via: 'נצפה',
  viaOwn: 'בעמוד של הגוף המפרסם',
  viaOther: 'דרך אתר אחר',
  viaRepeating: 'באתר שחוזר על אחרים',
  any: 'הכול',
  undated: 'ללא תאריך',
  shown: (shown: string, all: string) =>
    shown === all ? say`כל המקורות: ${all}` : say`${shown} מתוך ${all} מקורות`,
  showMore: (count: string) => say`הצגת ${count} נוספים`,
  nothing: 'אין מקור מתאים. אפשר לוותר על אחת הבחירות שלמעלה.',
  reset: 'הצגת כל המקורות',
} as const;
