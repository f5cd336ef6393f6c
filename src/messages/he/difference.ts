import { beginsInDigits, leftToRight, prefixed, say } from './bidi.ts';

export const difference = {
  base: 'בסיס ההשוואה',
  pin: 'השוואת האחרות לזו',
  unpin: 'הפסקת ההשוואה לזו',
  same: 'כמו בבסיס ההשוואה',
  before: (text: string) => say`בבסיס ההשוואה: ${text}`,
  unlike: (text: string) => say`במילים אחרות; בבסיס ההשוואה: ${text}`,
  moved: (from: string, to: string) =>
    beginsInDigits(from) && beginsInDigits(to)
      ? `${prefixed('מ', from)} ${prefixed('ל', to)}`
      : say`כאן ${to}; בבסיס ההשוואה ${from}`,
  /** Where either side has an "or" or a "to" of its own. */
  apart: (from: string, to: string) => say`כאן ${to}; בבסיס ההשוואה ${from}`,
  /** Beside one headline, what other accounts say here and in the baseline. */
  others: (here: string, there: string) =>
    say`אותו נתון מוביל; לצידו, בדיווחים אחרים: כאן ${here}; בבסיס ההשוואה ${there}`,
  none: 'דבר מלבדו',
  change: (moved: string, by: string) => say`${moved} (${by})`,
  by: (number: string, up: boolean) =>
    say`${leftToRight(`${up ? '+' : '−'}${number}`)} לעומת בסיס ההשוואה`,
  added: 'אינו בבסיס ההשוואה',
  denies: 'לפי הדיווח אינו חלק מבסיס ההשוואה',
  dropped: 'בבסיס ההשוואה, לא דווח כאן',
  denied: 'בבסיס ההשוואה, ולפי הדיווח אינו חלק מזו',
  plus: (list: string) => say`וגם ${list}`,
  minus: (list: string) => say`בלי ${list}`,
  hidden: {
    one: 'מוסתרת שורה אחת שבה העמודות זהות.',
    two: 'מוסתרות שתי שורות שבהן העמודות זהות.',
    other: 'מוסתרות # שורות שבהן העמודות זהות.',
  },
  showAll: 'הצגת כל השורות',
  /** From the date of the column before. */
  sinceBefore: (days: string, when: string) => say`${days} אחרי ${when}`,
  sameDay: 'באותו יום',
  beforeIt: (days: string, when: string) => say`${days} לפני ${when}`,
} as const;
