import { say } from './bidi.ts';

export const data = {
  title: 'נתונים',
  description:
    'הורדת מאגר הנתונים של Parley: טבלאות ב־CSV, הכול ב־JSON, תיאורים לתוכנות, פידים, מה נשאר קבוע ואיך לצטט.',
  lede: (rounds: string, proposals: string, reports: string, sources: string) =>
    say`סבבים: ${rounds}; הצעות: ${proposals}; דיווחים על סעיפיהן: ${reports}; מקורות: ${sources}. האתר קורא אותם קבצים.`,
  cite: 'איך לצטט',
  citeText: 'יש לצטט תחילה את המקור של הנתון; הוא מופיע לצידו. את האוסף יש לצטט כך:',
  citation: (title: string, version: string, date: string) =>
    say`Parley: ${title}. גרסה ${version}, ${date}.`,
  licence: 'רישיון',
  licenceText:
    'נתונים: Creative Commons ייחוס 4.0 (CC BY 4.0), עם שמות המקורות. קוד: MIT. הזכויות בקטעים המצוטטים נשארות של מקורותיהם.',
} as const;
