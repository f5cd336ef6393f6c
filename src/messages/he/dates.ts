import { say } from './bidi.ts';

export const days = { one: 'יום אחד', two: 'יומיים', other: '# ימים' } as const;

export const dates = {
  about: (text: string) => say`בסביבות ${text}`,
  unknown: 'התאריך לא הופיע',
  /** "עד" and no dash: between two years a dash would be painted the other way round. */
  range: (from: string, to: string) => say`${from} עד ${to}`,
} as const;
