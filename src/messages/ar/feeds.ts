import { own } from './isolate.ts';

/* The words of the feeds. They stand apart from the catalogue because no page but one needs them. */

export const feeds = {
  rounds: {
    title: 'Parley: جولات جديدة',
    description: 'جولات الوساطة فور إضافتها، كل منها مع نتيجتها وما طُرح فيها.',
  },
  corrections: {
    title: 'Parley: تصحيحات',
    description: 'معلومات منشورة صُحِّحت: ما قيل سابقاً، وما يقال الآن، والسبب.',
  },
  when: (dates: string, venues: string | null) =>
    `التاريخ: ${own(dates)}. مكان الانعقاد: ${venues === null ? 'غير مذكور' : own(venues)}.`,
  planned: (dates: string, venues: string | null) =>
    `الموعد المقرر: ${own(dates)}. مكان الانعقاد: ${venues === null ? 'غير مذكور' : own(venues)}.`,
  tabled: (names: string) => `ما طُرح: ${own(names)}.`,
  nothingTabled: 'لم يُطرح أي مقترح.',
  sources: (count: string) => `${count}، وكلها مذكورة في الصفحة.`,
  openRound: 'الجولة بنداً بنداً',
  corrected: (name: string, field: string) => `تصحيح: ${own(name)} (${own(field)})`,
  was: (before: string) => `سابقاً: ${own(before)}`,
  is: (after: string) => `الآن: ${own(after)}`,
  why: (reason: string) => `السبب: ${own(reason)}`,
  about: (text: string) => `الموضوع: ${own(text)}`,
  saidBy: (who: string) => `من قال ذلك: ${own(who)}.`,
  edition: (version: string) => `في الإصدار ${own(version)} من البيانات.`,
  openCorrected: 'ما صُحِّح، في موضعه',
  /** On the data page. */
  heading: 'الخلاصات',
  text: 'لقارئ خلاصات أو برنامج يتابع التحديثات. يحتفظ كل مدخل بمعرّفه مهما تغير عنوانه أو رابطه.',
  formats: { atom: 'Atom', json: 'JSON Feed' },
} as const;
