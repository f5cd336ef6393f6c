import { say } from './bidi.ts';

/* Words around a dataset of the reader's own. Only who opens one loads them. */

export const ownSite = {
  /** Above every page of it. */
  label: 'הקובץ שלך',
  band: (title: string, file: string) =>
    say`${title}: הקובץ ”${file}” שלך, במכשיר הזה. איש מלבדך אינו יכול לפתוח את העמודים האלה.`,
  /** In what is taken away, in place of an address. */
  named: (file: string) => say`”${file}”, קובץ שלא פורסם בשום מקום`,
  all: 'השיחות שלך',
  published: 'מעבר לאתר שפורסם',
  version: (version: string, day: string) => say`גרסה ${version} מיום ${day}.`,
  footer: (title: string) => say`${title}, מתוך קובץ שלך. הוא לא יצא מן המכשיר הזה.`,
  footerNote: 'מה שנאמר כאן נאמר בקובץ, ובפי מי שנזכרים בו. האתר בדק את צורתו בלבד.',

  /* The page that stands at the address until the dataset is there. */
  title: 'קובץ משלך',
  description: 'מציג את הסבבים של קובץ השמור במכשיר הזה.',
  opening: 'נפתח מה ששמור במכשיר הזה…',
  noScript:
    'קבצים משלך נקראים במכשיר עצמו, ולשם כך דרוש סקריפט. בלעדיו אפשר להפוך אותם לאתר משלהם באמצעות פקודה.',
  none: 'בכתובת הזאת לא שמור קובץ במכשיר הזה.',
  why: 'הוא הוסר, או שהוא שמור בדפדפן אחר או במכשיר אחר: כתובת כזאת פועלת רק במקום שבו נפתח הקובץ.',
  refused:
    'הדפדפן הזה אינו מאפשר לאתר לקרוא את מה ששמור במכשיר, כפי שקורה בחלק מן החלונות הפרטיים.',
  toAll: 'פתיחת קובץ, או הצגת הקבצים השמורים כאן',
};
