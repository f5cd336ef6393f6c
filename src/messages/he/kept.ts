import { say } from './bidi.ts';

/*
 * The words of what is kept on the device. They stand apart from the catalogue because the worker speaks them,
 * and of the pages only one.
 */

export const kept = {
  title: 'שמור במכשיר הזה',
  description: 'מה שמור במכשיר הזה מן האתר לקריאה בלי חיבור, מאיזה יום ומאיזו גרסה.',
  lede: 'עמודים שנפתחים נשמרים במכשיר הזה, עם רשימת כל הסבבים, החיפוש וההשוואה, כדי שאפשר יהיה לקרוא אותם בלי חיבור. בכל פעם נעשית תחילה פנייה לאתר: עמוד שמור מוצג רק אם האתר אינו משיב, והדבר נאמר בו.',

  /** At the top of a page that was not sent by the server. */
  why: {
    unreachable: 'לא ניתן להגיע לאתר.',
    slow: 'האתר לא השיב בתוך 3 שניות.',
    status: (status: number) => say`האתר משיב בשגיאה (${status}).`,
  },
  copy: (why: string, day: string, version: string, versionDay: string) =>
    say`${why} זהו העמוד כפי שנשמר במכשיר הזה ביום ${day}: מאגר הנתונים בגרסה ${version} מיום ${versionDay}.`,
  inPlace: 'לא ניתן להגיע לאתר, והעמוד שבכתובת הזאת אינו שמור במכשיר. למטה מופיע מה ששמור.',
  again: 'טעינה מחדש',

  /** At the foot, when another release is there. */
  update: 'יש מהדורה חדשה של האתר.',
  updateLoad: 'טעינה',
  updatedElsewhere: 'מהדורה חדשה של האתר נטענה בלשונית אחרת.',
  notNow: 'לא עכשיו',

  pages: 'עמודים שמורים',
  none: 'עדיין לא נשמר אף עמוד.',
  page: (day: string, version: string) => say`נשמר ביום ${day}, גרסה ${version}`,
  total: (pages: string, size: string) => say`${pages}, ${size} במכשיר הזה.`,
  pageCount: { one: 'עמוד אחד', two: 'שני עמודים', other: '# עמודים' },
  megabytes: (number: string) => say`${number} מ״ב`,
  outdated: (version: string, day: string) =>
    say`חלקם מגרסה אחרת מזו המוצגת כאן (${version} מיום ${day}). הם כפי שהיו ביומם.`,

  all: 'שמירת הכול',
  allText: (toLoad: string, toKeep: string) =>
    say`כל הסבבים, ההצעות והשינויים, עם כל המקורות: ${toLoad} לטעינה, ${toKeep} של מקום במכשיר הזה. ההורדות שבעמוד נתונים ותמונות התצוגה המקדימה אינן נכללות.`,
  allButton: 'שמירת הכול לקריאה בלי חיבור',
  allUnderway: (done: string, of: string) => say`נשמרו ${done} מתוך ${of} קבצים.`,
  allStay: 'אפשר להמשיך לקרוא בינתיים. סגירת הלשונית עוצרת את השמירה; אפשר להמשיך אותה מאוחר יותר.',
  cancel: 'ביטול',
  allDone: 'הכול שמור במכשיר הזה.',
  cancelled: 'הופסק. מה שנשמר עד כה נשאר עד שיוסר.',
  full: 'אין במכשיר הזה מקום לכול. מה שנשמר עד כה נשאר עד שיוסר.',
  failed:
    'לא ניתן לטעון את הכול. כדאי לבדוק את החיבור ולנסות שוב: מה שנשמר עד כה אינו נטען פעמיים.',
  listFailed: 'לא ניתן לטעון כמה יש לשמור.',

  remove: 'הסרת מה ששמור',
  removeText:
    'מסיר מן המכשיר הזה את כל העמודים והקבצים השמורים. עמודים שייפתחו אחר כך יישמרו שוב. ההשוואה וההגדרות שלך נשארות.',
  removed: 'דבר אינו שמור עוד במכשיר הזה.',
  removeFailed: 'לא ניתן להסיר.',

  off: 'השמירה כבויה באתר הזה.',
  unable: 'הדפדפן הזה אינו שומר דבר מן האתר: אין לו אפשרות כזאת, או שההגדרות שלו אינן מתירות זאת.',
} as const;
