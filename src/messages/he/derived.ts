import { leftToRight, say } from './bidi.ts';

export const derived = {
  title: 'חישובים',
  computed: 'מחושב',
  perSpeaker: {
    one: 'לפי שני המספרים של דובר אחד',
    two: 'לפי שני המספרים של כל אחד משני דוברים',
    other: 'לפי שני המספרים של כל אחד מ־# דוברים',
  },
  /** Of several results, as many speakers each. */
  perSpeakerEach: {
    one: 'כל תוצאה לפי שני המספרים של דובר אחד',
    two: 'כל תוצאה לפי שני המספרים של כל אחד משני דוברים',
    other: 'כל תוצאה לפי שני המספרים של כל אחד מ־# דוברים',
  },
  across: 'מדוברים שונים: איש לא מסר את שני המספרים',
  missing: (what: string) => say`לא ניתן לחשב: לא דווח על ${what}`,
  sum: 'הצגת החישוב',
  /** A sum without words runs from left to right; with words it runs as they do. */
  division: (dividend: string, divisor: string, result: string) =>
    leftToRight(say`${dividend} ÷ ${divisor} = ${result}`),
  addition: (parts: readonly string[], result: string) =>
    leftToRight(say`${parts.join(' + ')} = ${result}`),
  rounded: 'מעוגל לספרה אחת אחרי הנקודה.',
  spans: 'מן הקטן אל הגדול בכלל הדיווחים בכל צד של החישוב.',
  percent: (text: string) => say`${text} אחוז`,
  overPhases: 'לפי כלל הדיווחים, מן הקטן אל הגדול',
  overSomePhases: (missing: string) => say`לפי כלל הדיווחים, מן הקטן אל הגדול; לא דווח: ${missing}`,
} as const;
