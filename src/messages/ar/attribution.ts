import { own } from './isolate.ts';

export const attribution = {
  to: (speaker: string, outlet: string) => `${own(speaker)}، لـ ${own(outlet)}`,
  relayed: (who: string, relay: string) => `${own(who)}، نقلاً عن ${own(relay)}`,
  occasion: (who: string, occasion: string) => `${own(who)}، ${own(occasion)}`,
  via: (site: string) => `عبر ${own(site)}`,
  grade: (grade: string) => `(${grade})`,
  /** Sources that stand folded behind the first ones. */
  more: {
    zero: 'لا مصادر أخرى',
    one: 'مصدر آخر',
    two: 'مصدران آخران',
    few: '# مصادر أخرى',
    many: '# مصدراً آخر',
    other: '# مصدر آخر',
  },
} as const;
