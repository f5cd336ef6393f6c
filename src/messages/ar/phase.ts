import { own } from './isolate.ts';

export const phase = {
  name: (n: number) =>
    [
      'المرحلة الأولى',
      'المرحلة الثانية',
      'المرحلة الثالثة',
      'المرحلة الرابعة',
      'المرحلة الخامسة',
      'المرحلة السادسة',
    ][n - 1] ?? `المرحلة ${n}`,
  any: 'الاتفاق كله',
  /** Of a text beside others that have phases. */
  none: 'نص بلا مراحل',
  /** What a term is about, and its phase. */
  of: (scope: string, phase: string) => `${own(scope)}، ${phase}`,
  duration: (text: string) => `تصور عام: ${own(text)}`,
} as const;
