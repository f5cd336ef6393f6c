import { allOwn, own } from './isolate.ts';

export const evidence = {
  ladder: 'من قال ذلك',
  everything: 'كل رواية',
  upTo: (name: string) => `${own(name)} فما فوق`,
  example: (text: string) => `مثال: ${own(text)}.`,
  asof: 'المنشور حتى',
  earlier: 'رواية أقدم',
  later: 'رواية أحدث',
  today: 'حتى اليوم',
  /** The day until now, as the value of a control. */
  now: 'اليوم',
  dayMeans: 'ما نُشر حتى نهاية ذلك اليوم فقط.',
  /** The line of a page of which nothing is filtered, or how it is filtered; `change` opens the controls. */
  showing: (kinds: string, day: string | null) =>
    day === null ? `المعروض: ${own(kinds)}` : `المعروض: ${own(kinds)}، المنشور حتى ${day}`,
  all: 'كل الروايات',
  change: 'تغيير',
  note: (parts: readonly string[]) => `غير معروض: ${allOwn(parts).join('؛ ')}.`,
  below: {
    zero: 'لا روايات من أنواع أخرى',
    one: 'رواية واحدة من نوع آخر',
    two: 'روايتان من أنواع أخرى',
    few: '# روايات من أنواع أخرى',
    many: '# رواية من أنواع أخرى',
    other: '# رواية من أنواع أخرى',
  },
  laterOut: {
    zero: 'لا روايات نُشرت لاحقاً',
    one: 'رواية واحدة نُشرت لاحقاً',
    two: 'روايتان نُشرتا لاحقاً',
    few: '# روايات نُشرت لاحقاً',
    many: '# رواية نُشرت لاحقاً',
    other: '# رواية نُشرت لاحقاً',
  },
  undatedOut: {
    zero: 'لا روايات بلا تاريخ على صفحاتها',
    one: 'رواية واحدة لا تحمل صفحاتها تاريخاً',
    two: 'روايتان لا تحمل صفحاتهما تاريخاً',
    few: '# روايات لا تحمل صفحاتها تاريخاً',
    many: '# رواية لا تحمل صفحاتها تاريخاً',
    other: '# رواية لا تحمل صفحاتها تاريخاً',
  },
  termsOut: {
    zero: 'لكل بند رواية بين المعروض.',
    one: 'بند واحد بلا رواية بين المعروض.',
    two: 'بندان بلا رواية بين المعروض.',
    few: '# بنود بلا رواية بين المعروض.',
    many: '# بنداً بلا رواية بين المعروض.',
    other: '# بند بلا رواية بين المعروض.',
  },
  nothingLeft: 'لم تبق أي رواية',
  none: (out: string) => `لم تبق أي رواية. ${own(out)}`,
} as const;
