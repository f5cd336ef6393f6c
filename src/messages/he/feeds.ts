import { say } from './bidi.ts';

/* The words of the feeds. They stand apart from the catalogue because no page but one needs them. */

export const feeds = {
  rounds: {
    title: 'Parley: סבבים חדשים',
    description: 'סבבי התיווך כפי שהם מתווספים, כל אחד עם תוצאתו ועם מה שהוגש בו.',
  },
  corrections: {
    title: 'Parley: תיקונים',
    description: 'עובדות שפורסמו ותוקנו: מה נאמר, מה נאמר עכשיו ומדוע.',
  },
  when: (dates: string, venues: string | null) =>
    say`תאריכים: ${dates}. מקום: ${venues ?? 'לא דווח'}.`,
  planned: (dates: string, venues: string | null) =>
    say`מתוכנן לתאריכים: ${dates}. מקום: ${venues ?? 'לא דווח'}.`,
  tabled: (names: string) => say`הוגש: ${names}.`,
  nothingTabled: 'לא הוגשה הצעה.',
  sources: (count: string) => say`${count}; כולם מופיעים בעמוד.`,
  openRound: 'הסבב, סעיף אחר סעיף',
  corrected: (name: string, field: string) => say`תוקן: ${name} (${field})`,
  was: (before: string) => say`קודם: ${before}`,
  is: (after: string) => say`עכשיו: ${after}`,
  why: (reason: string) => say`מדוע: ${reason}`,
  about: (text: string) => say`בעניין: ${text}`,
  saidBy: (who: string) => say`לפי: ${who}.`,
  edition: (version: string) => say`בגרסה ${version} של הנתונים.`,
  openCorrected: 'מה שתוקן, במקומו',
  /** On the data page. */
  heading: 'פידים',
  text: 'לקורא פידים או לתוכנה שעוקבת. פריט שומר על המזהה שלו גם אם כותרתו או כתובתו משתנות.',
  formats: { atom: 'Atom', json: 'JSON Feed' },
} as const;
