import { own } from './isolate.ts';

/** What the reader of a comparison chose to see. */
export const viewing = {
  asOf: (date: string) => `المنشور حتى ${date}`,
  differences: (hidden: string) => (hidden ? `ما يختلف فقط، ${own(hidden)}` : 'ما يختلف فقط'),
  hidden: {
    zero: 'بلا استبعاد صفوف متطابقة',
    one: 'مع استبعاد صف متطابق واحد',
    two: 'مع استبعاد صفين متطابقين',
    few: 'مع استبعاد # صفوف متطابقة',
    many: 'مع استبعاد # صفاً متطابقاً',
    other: 'مع استبعاد # صف متطابق',
  },
  base: (name: string) => `أساس المقارنة: ${own(name)}`,
} as const;
