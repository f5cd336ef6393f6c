import { say } from './bidi.ts';

export const evidence = {
  ladder: 'מי אומר זאת',
  everything: 'כל הדיווחים',
  upTo: (name: string) => say`${name} ומעלה`,
  example: (text: string) => say`דוגמה: ${text}.`,
  asof: 'פורסם עד',
  earlier: 'לדיווח הקודם',
  later: 'לדיווח הבא',
  today: 'עד היום',
  /** The day until now, as the value of a control. */
  now: 'היום',
  dayMeans: 'רק מה שפורסם עד סוף אותו יום.',
  /** The line of a page of which nothing is filtered, or how it is filtered; `change` opens the controls. */
  showing: (kinds: string, day: string | null) =>
    day === null ? say`מוצג: ${kinds}` : say`מוצג: ${kinds}; פורסם עד ${day}`,
  all: 'כל הדיווחים',
  change: 'שינוי',
  note: (parts: readonly string[]) => `לא מוצג: ${parts.join('; ')}.`,
  below: { one: 'דיווח אחד מסוג אחר', two: 'שני דיווחים מסוג אחר', other: '# דיווחים מסוג אחר' },
  laterOut: {
    one: 'דיווח אחד שפורסם מאוחר יותר',
    two: 'שני דיווחים שפורסמו מאוחר יותר',
    other: '# דיווחים שפורסמו מאוחר יותר',
  },
  undatedOut: {
    one: 'דיווח אחד שבעמודיו לא הופיע תאריך',
    two: 'שני דיווחים שבעמודיהם לא הופיע תאריך',
    other: '# דיווחים שבעמודיהם לא הופיע תאריך',
  },
  termsOut: {
    one: 'לסעיף אחד אין דיווח בין המוצגים.',
    two: 'לשני סעיפים אין דיווח בין המוצגים.',
    other: 'ל־# סעיפים אין דיווח בין המוצגים.',
  },
  nothingLeft: 'לא נותר דיווח',
  none: (out: string) => say`לא נותר דיווח. ${out}`,
} as const;
