import { isolated, prefixed, say } from './bidi.ts';

/** Before a date that is not exact; no letter is written together with it. */
const ABOUT = 'בסביבות';

/** A date behind a letter that Hebrew writes together with it: "ב־28 בינואר", "בינואר"; "בסביבות 28 בינואר". */
export const datedBy = (letters: string, date: string) =>
  date.startsWith(ABOUT) ? isolated(date) : prefixed(letters, date);

export const days = { one: 'יום אחד', two: 'יומיים', other: '# ימים' } as const;

export const dates = {
  about: (text: string) => say`${ABOUT} ${text}`,
  unknown: 'התאריך לא הופיע',
  /** "עד" and no dash: between two years a dash would be painted the other way round. */
  range: (from: string, to: string) => say`${from} עד ${to}`,
} as const;
