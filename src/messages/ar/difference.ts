import { fromTo, leftToRight, own } from './isolate.ts';

export const difference = {
  base: 'أساس المقارنة',
  pin: 'مقارنة غيره به',
  unpin: 'إلغاء المقارنة به',
  same: 'مطابق لأساس المقارنة',
  before: (text: string) => `أساس المقارنة: ${own(text)}`,
  unlike: (text: string) => `بصياغة أخرى؛ في أساس المقارنة: ${own(text)}`,
  moved: (from: string, to: string) => `تغير: ${fromTo(from, to)}`,
  /** Where either side has an "or" or a "to" of its own. */
  apart: (from: string, to: string) => `${own(to)} هنا؛ وفي أساس المقارنة ${own(from)}`,
  /** Beside one headline, what other accounts say here and in the baseline. */
  others: (here: string, there: string) =>
    `الرقم المتصدر نفسه؛ روايات أخرى تذكر هنا ${own(here)}، وفي أساس المقارنة ${own(there)}`,
  none: 'لا شيء غيره',
  change: (moved: string, by: string) => `${moved} (${own(by)})`,
  by: (number: string, up: boolean) =>
    `${leftToRight(`${up ? '+' : '−'}${number}`)} عن أساس المقارنة`,
  added: 'ليس في أساس المقارنة',
  denies: 'قيل إنه ليس جزءاً من أساس المقارنة',
  dropped: 'في أساس المقارنة، وغير مذكور هنا',
  denied: 'في أساس المقارنة، وقيل إنه ليس جزءاً من هذا',
  plus: (list: string) => `يضاف ${own(list)}`,
  minus: (list: string) => `بلا ${own(list)}`,
  hidden: {
    zero: 'لا صفوف مخفية.',
    one: 'أُخفي صف واحد تتطابق فيه الأعمدة.',
    two: 'أُخفي صفان تتطابق فيهما الأعمدة.',
    few: 'أُخفيت # صفوف تتطابق فيها الأعمدة.',
    many: 'أُخفي # صفاً تتطابق فيها الأعمدة.',
    other: 'أُخفي # صف تتطابق فيها الأعمدة.',
  },
  showAll: 'عرض كل الصفوف',
  /** From the date of the column before. */
  sinceBefore: (days: string, when: string) => `بعد ${days} من ${own(when)}`,
  sameDay: 'في اليوم نفسه',
  beforeIt: (days: string, when: string) => `قبل ${days} من ${own(when)}`,
} as const;
