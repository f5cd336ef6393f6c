import { say } from './bidi.ts';

/*
 * The words of every picture: its marks, its legend, what can be done with it. They stand apart from the
 * catalogue because pages without a picture do not need them.
 */
export const chartWords = {
  /** How it is worked, for who cannot see it; it follows the name of the picture. */
  howTo: 'מקשי החיצים עוברים מסימן לסימן; Enter פותח את מה שהסימן מייצג.',
  agreed: 'הוגשה בסבב שהסתיים בהסכמה',
  differ: 'הדיווחים נבדלים',
  open: 'לא נמסר קצה עליון או תחתון',
  truce: 'הפוגה בתוקף',
  chapter: 'תחילת פרק',
  noSide: 'בידי אחרים, בידי כמה צדדים או לא ידוע',
  /** The same where there is little room. */
  noSideShort: 'ללא צד אחד',
  bySide: (name: string) => say`הוגשה בידי ${name}`,
  reading: 'איך לקרוא את זה',
  table: 'אותו תוכן כטבלה',
  tools: 'שמירה, הטמעה, ציטוט',
  csv: 'טבלה (CSV)',
  png: 'תמונה (PNG)',
  svg: 'ציור (SVG)',
  cite: 'ציטוט',
  embed: 'הטמעה',
  saved: (name: string) => say`נשמר בשם ${name}.`,
  failed: 'לא ניתן ליצור את התמונה בדפדפן הזה. אפשר לשמור את הטבלה.',
  logarithmic: 'סולם לוגריתמי: כל קו גדול פי עשרה מקודמו',
  /** Where not everything can be drawn. */
  thinned: (shown: string, of: string) =>
    say`מצוירים ${shown} מתוך ${of}, פרוסים על פני הכול; בטבלה מופיעים כולם.`,
  close: 'סגירה',
  /** The last line inside a saved picture: of which edition, from where, seen when. */
  foot: (site: string, title: string, version: string, date: string) =>
    say`${site}: ${title}, גרסה ${version} מיום ${date}`,
  seen: (address: string, date: string) => say`${address}, נצפה ביום ${date}`,
} as const;
