import { prefixed, say } from './bidi.ts';

/* The words of the picture of all that was tabled. */
export const tabledWords = {
  title: 'מה הוגש',
  /** `since` is the month before which nothing is drawn, where that is so. */
  sentence: (proposals: string, issues: string, since: string | null) =>
    say`${prefixed('ב', proposals)} נמסר מספר בסוגיות: ${issues}; שלב ראשון או העסקה כולה; כל סימן הוא הצעה.${
      since === null ? '' : ` סבבים שלפני ${since} אינם מצוירים כאן.`
    }`,
  proposals: { one: 'הצעה אחת', two: 'שתי הצעות', other: '# הצעות' },
  logarithmic: 'רצועות שרשומים בהן 1, 10 ו־100 הן לוגריתמיות: כל קו גדול פי עשרה מקודמו.',
  all: 'כל הזמן',
  chapters: 'הסבבים של פרק אחד:',
  columns: {
    issue: 'סוגיה',
    date: 'תאריך',
    proposal: 'הצעה',
    by: 'הוגשה בידי',
    figure: 'נתון',
    evidence: 'דיווחים',
    link: 'קישור',
  },
} as const;
