import { say } from './bidi.ts';
import { dates } from './dates.ts';
import { numerals } from './numerals.ts';

/** From when to when; or one time. */
const span = (from: string, to: string) => (from === to ? from : dates.range(from, to));

export const home = {
  title: (subject: string) => say`כל הסבבים של ${subject}, זה לצד זה`,
  documentTitle: (subject: string) => say`Parley: כל הסבבים של ${subject}, זה לצד זה`,
  lede: (rounds: string, proposals: string, sources: string, from: string, to: string) =>
    say`סבבים: ${rounds}; הצעות: ${proposals}; מקורות: ${sources}; ${span(from, to)}.`,
  /** Rounds that have not begun, after those that have. */
  planned: {
    one: 'עוד סבב אחד מתוכנן.',
    two: 'עוד שני סבבים מתוכננים.',
    other: 'עוד # סבבים מתוכננים.',
  },
  description: (subject: string) =>
    say`כל סבב של ${subject} ככרטיס: מי נפגש, מה הוגש, אילו נתונים, מי מוסר אותם ומי חולק עליהם.`,
  /** The number is one of those below, or in digits. */
  turningPoints: (count: string) =>
    count === numerals[1]
      ? 'נקודת מפנה אחת'
      : say`${count === numerals[2] ? 'שתי' : count} נקודות מפנה`,
  turningPointsOnly: 'הצגת אלה בלבד',
  chapters: 'פרקים',
  small: numerals,
} as const;
