import { say } from './bidi.ts';

/** What the reader of a comparison chose to see. */
export const viewing = {
  asOf: (date: string) => say`פורסם עד ${date}`,
  differences: (hidden: string) => (hidden ? say`רק מה ששונה, ${hidden}` : 'רק מה ששונה'),
  hidden: {
    one: 'שורה זהה אחת הושמטה',
    two: 'שתי שורות זהות הושמטו',
    other: '# שורות זהות הושמטו',
  },
  base: (name: string) => say`בסיס ההשוואה: ${name}`,
} as const;
