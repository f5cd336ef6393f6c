import { andMore } from './counts.ts';
import { fromTo, own } from './isolate.ts';

/*
 * The words of preview pictures, their tags and the descriptions for machines. They stand apart from
 * the catalogue because only the build needs them.
 */
export const previewWords = {
  tagline: 'متابعة المفاوضات',
  kinds: {
    round: 'جولة',
    proposal: 'مقترح',
    changes: 'ما الذي تغير',
    issue: 'قضية',
    timeline: '',
    site: '',
  },
  figureFrom: (list: string) => `وفق ${own(list)}`,
  accountFrom: (list: string) => `رواية ${own(list)}`,
  accountsFrom: (list: string) => `روايات ${own(list)}`,
  more: andMore,
  version: (version: string, date: string) =>
    `مجموعة البيانات، الإصدار ${own(version)} بتاريخ ${date}`,
  tabled: (name: string, by: string) => `${own(name)}، ${own(by)}`,
  before: (date: string) => `سابقاً، ${date}`,
  after: (date: string) => `لاحقاً، ${date}`,
  moved: fromTo,
  sides: (before: string, after: string) => `${own(before)} سابقاً، ${own(after)} لاحقاً`,
  headlines: 'كل رقم هو الذي تذكره أكثر الروايات.',
  changes: (count: number, what: string) => `${own(what)}: ${count}`,
  fact: (label: string, figure: string) => `${own(label)}: ${own(figure)}`,
  evidence: (fact: string, evidence: string) => `${own(fact)} (${own(evidence)})`,
  held: { rounds: 'الجولات', proposals: 'المقترحات', sources: 'المصادر' },
  from: (first: string, last: string) => `من ${first} إلى ${last}`,
  alt: (title: string, facts: string, foot: string) =>
    `بطاقة «${own(title)}». ${own(facts)} ${own(foot)}`,
  claims: 'إفادات هذه الصفحة، للبرامج (JSON-LD)',
};
