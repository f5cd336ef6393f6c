import { say } from './bidi.ts';

/** The list of all proposals. */
export const proposals = {
  date: 'תאריך',
  name: 'הצעה',
  by: 'הוגשה בידי',
  anybody: 'הכול',
  anyAnswer: 'כל תשובה',
  option: (name: string, count: number) => say`${name} (${count})`,
  acceptedByAll: (parties: number) => (parties === 2 ? 'הסכמה של שניהם' : 'הסכמה של כולם'),
  rejectedByAny: 'דחייה של צד כלשהו',
  upwards: (name: string) => say`${name}, בסדר עולה`,
  downwards: (name: string) => say`${name}, בסדר יורד`,
  shown: (shown: number, all: number) =>
    shown === all ? say`כל ההצעות: ${all}` : say`${shown} מתוך ${all} הצעות`,
  dash: '–',
  noFigure: 'אין דיווח שמוסר זאת',
  all: 'הצגת כל ההצעות',
  tree: 'מה נבנה על מה, כעץ',
  /** Of a page of a list that has several: its title, and what it shows. */
  pageTitle: (time: string) => say`הצעות, ${time}`,
  page: (shown: string, all: string, time: string) =>
    say`בעמוד הזה מוצגות ${shown} מתוך ${all} (${time}), ברשימה ובתמונות; החיפוש נעשה בכולן.`,
  times: 'הצעות מזמנים אחרים',
  away: {
    one: 'קשר אחד מוביל להצעה מזמן אחר, ואינו מצויר',
    two: 'שני קשרים מובילים להצעות מזמנים אחרים, ואינם מצוירים',
    other: '# קשרים מובילים להצעות מזמנים אחרים, ואינם מצוירים',
  },
  drawn: 'בתמונה מוצגות אלה שבעמוד הזה',
  failed: 'לא ניתן לטעון את ההצעות מזמנים אחרים.',
} as const;
