import { onDate } from './elision.ts';

/** What the reader of a comparison chose to see. */
export const viewing = {
  asOf: (date: string) => `publication au plus tard ${onDate(date)}`,
  differences: (hidden: string) =>
    hidden ? `seulement ce qui diffère, ${hidden}` : 'seulement ce qui diffère',
  hidden: {
    one: '# ligne identique masquée',
    many: '# de lignes identiques masquées',
    other: '# lignes identiques masquées',
  },
  base: (name: string) => `référence\u00a0: ${name}`,
} as const;
