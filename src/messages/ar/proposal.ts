import { said } from './counts.ts';
import { own } from './isolate.ts';

const texts = {
  zero: 'لا نصوص ولا عروض ولا خطوط عامة',
  one: 'نص أو عرض واحد',
  two: 'نصان أو عرضان',
  few: '# نصوص وعروض وخطوط عامة',
  many: '# نصاً وعرضاً وخطوطاً عامة',
  other: '# نص وعرض وخطوط عامة',
} as const;

export const proposal = {
  inRound: (title: string) => `طُرح في: ${own(title)}`,
  buildsOn: 'يستند إلى',
  takenUp: 'يُستند إليه في',
  reported: 'صلة وردت في مصدر',
  inferred: 'صلة استنتجناها',
  noParents: 'لم يُذكر مقترح سابق يستند إليه.',
  whatChanged: 'ما الذي تغير',
  whatChangedTo: (before: string, after: string) =>
    `ما الذي تغير: من ${own(before)} إلى ${own(after)}`,
  sideBySide: 'مقارنة الاثنين جنباً إلى جنب',
  terms: 'البنود',
  answers: 'الردود',
  noAnswers: 'لم يُذكر أي رد.',
  noAnswer: 'لا رد معروفاً',
  noFigures: 'لا رقم رئيسياً لهذا النص في الروايات المعروضة.',
  phases: 'المراحل',
  lineage: 'التسلسل',
  description: (name: string, by: string, date: string) =>
    `${own(name)}، ${own(by)}، ${date}: بنوده، ومن ذكرها، والردود عليه.`,
  listTitle: 'كل المقترحات بأرقامها والردود عليها',
  listLede: (count: number) => `${said(count, texts)}، مع أرقامها الرئيسية وآخر رد معروف لكل طرف.`,
  undated: 'تاريخ الرد غير مذكور',
} as const;
