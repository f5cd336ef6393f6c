import { say } from './bidi.ts';
import { numerals } from './numerals.ts';

export const home = {
  title: (subject: string) => say`כל הסבבים זה לצד זה: ${subject}`,
  documentTitle: (subject: string) => say`Parley: כל הסבבים זה לצד זה – ${subject}`,
  lede: (rounds: string, proposals: string, sources: string, from: string, to: string) =>
    say`סבבים: ${rounds}; הצעות: ${proposals}; מקורות: ${sources}; ${from} עד ${to}.`,
  description: (subject: string) =>
    say`כל סבב ככרטיס: מי נפגש, מה הוגש, אילו נתונים, מי מוסר אותם ומי חולק עליהם – ${subject}.`,
  /** The number is one of those below, or in digits. */
  turningPoints: (count: string) =>
    count === numerals[1]
      ? 'נקודת מפנה אחת'
      : say`${count === numerals[2] ? 'שתי' : count} נקודות מפנה`,
  turningPointsOnly: 'הצגת אלה בלבד',
  chapters: 'פרקים',
  small: numerals,
} as const;
