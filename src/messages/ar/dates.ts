import { leftToRight, own } from './isolate.ts';

/** As it stands after a preposition: "بعد يومين من …". */
export const days = {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يوماً',
  other: '# يوم',
} as const;

export const dates = {
  about: (text: string) => `نحو ${own(text)}`,
  unknown: 'التاريخ غير ظاهر',
  range: (from: string, to: string) =>
    /^\d+$/.test(from + to) ? leftToRight(`${from}–${to}`) : `${own(from)} – ${own(to)}`,
} as const;
