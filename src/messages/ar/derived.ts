import { allOwn, leftToRight, own } from './isolate.ts';

/** A sum of figures alone runs from left to right; one with Arabic words in it runs with them. */
const sum = (text: string) => (/\p{Script=Arabic}/u.test(text) ? text : leftToRight(text));

export const derived = {
  title: 'محسوب',
  computed: 'محسوب',
  perSpeaker: {
    zero: 'بلا رقمين لمتحدث واحد',
    one: 'من رقمي متحدث واحد',
    two: 'من رقمي كل من متحدثين اثنين',
    few: 'من رقمي كل من # متحدثين',
    many: 'من رقمي كل من # متحدثاً',
    other: 'من رقمي كل من # متحدث',
  },
  /** Of several results, as many speakers each. */
  perSpeakerEach: {
    zero: 'كل نتيجة بلا رقمين لمتحدث واحد',
    one: 'كل نتيجة من رقمي متحدث واحد',
    two: 'كل نتيجة من رقمي كل من متحدثين اثنين',
    few: 'كل نتيجة من رقمي كل من # متحدثين',
    many: 'كل نتيجة من رقمي كل من # متحدثاً',
    other: 'كل نتيجة من رقمي كل من # متحدث',
  },
  across: 'من متحدثين مختلفين: لم يذكر أحد الرقمين معاً',
  missing: (what: string) => `لا يمكن حسابه، إذ لم يُذكر العدد: ${own(what)}`,
  sum: 'عرض العملية الحسابية',
  division: (dividend: string, divisor: string, result: string) =>
    sum(`${own(dividend)} ÷ ${own(divisor)} = ${own(result)}`),
  addition: (parts: readonly string[], result: string) =>
    sum(`${allOwn(parts).join(' + ')} = ${own(result)}`),
  rounded: 'مقرَّب إلى خانة عشرية واحدة.',
  spans: 'من الأصغر إلى الأكبر في كل الروايات، في كل جانب.',
  percent: (text: string) => `${own(text)} في المئة`,
  overPhases: 'وفق كل الروايات، من الأصغر إلى الأكبر',
  overSomePhases: (missing: string) =>
    `وفق كل الروايات، من الأصغر إلى الأكبر؛ غير مذكور: ${own(missing)}`,
} as const;
