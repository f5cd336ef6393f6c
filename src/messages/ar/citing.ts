import type { SourceKind } from '../../model/types.ts';
import { dates } from './dates.ts';
import { own } from './isolate.ts';
import { list, months } from './language.ts';
import { site } from './site.ts';

/*
 * What citations say, in Arabic. Apart from the catalogue, because only a reader who cites loads it.
 */

const untitled: Record<SourceKind, string> = {
  news: '[خبر صحفي]',
  'official-statement': '[بيان رسمي]',
  'un-document': '[وثيقة للأمم المتحدة]',
  'agreement-text': '[نص اتفاق]',
  reference: '[مدخل في مرجع]',
  analysis: '[تحليل]',
};

/** Sources after a preposition: what was counted stands alone elsewhere. */
const oblique = (sources: string) => sources.replace('مصدران', 'مصدرين');

const day = (year: number, month?: number, date?: number) =>
  [date, month && months[month - 1], year].filter(Boolean).join(' ');

export const citing = {
  site: site.name,
  untitled,
  via: (name: string) => `عبر ${own(name)}`,
  claim: (id: string) => `الإفادة ${own(id)}`,

  /* The sentence: nouns in place of verbs, which would agree with the gender of the speaker. */
  told: (outlet: string) => `لـ ${own(outlet)}`,
  said: 'القائل',
  says: 'القائل',
  say: 'القائلون',
  reported: 'ناقل الخبر',
  asReportedBy: (relay: string) => `، نقلاً عن ${own(relay)}،`,
  accordingTo: (relay: string) => `، وفق ${own(relay)}،`,
  accordingToSpeaker: (speaker: string) => `وفق ${own(speaker)}`,
  inBrackets: (who: string) => `(${own(who)}.)`,
  on: (proposal: string) => `بشأن ${own(proposal)}`,
  onProposalAt: (proposal: string, date: string) =>
    date ? `بشأن ${own(proposal)}، حتى ${date}` : `بشأن ${own(proposal)}`,
  onRound: (when: string) => `بشأن جولة الوساطة، ${own(when)}`,
  onPlanned: (when: string) => `بشأن جولة الوساطة المقررة، ${own(when)}`,
  plannedFor: (when: string) => `مقررة، ${own(when)}`,
  onAnswer: (party: string, proposal: string, when: string) =>
    `بشأن رد ${own(party)}${when} على ${own(proposal)}`,
  /** " في 28 يناير 2024", " نحو 28 يناير 2024" */
  when: (date: string) => (date.startsWith(dates.about('')) ? ` ${date}` : ` في ${date}`),
  /** The text whole, and after it who said it; the stop of a single sentence stands behind both. */
  plain: (about: string, text: string, who: string) => {
    const before = about ? `${own(about)}: ` : '';
    const several = /[.?؟!]["”»]? \S/.test(text);
    return several || !/[^.]\.$/.test(text)
      ? `${before}${own(text)} (${own(who)})`
      : `${before}${own(text.slice(0, -1))} (${own(who)}).`;
  },
  record: (what: string, sources: string) => `${what.replace(/\.$/, '')}، ${sources}.`,
  roundRecord: (title: string, when: string, where: string) =>
    `سجل ${site.name} لجولة الوساطة «${own(title)}» (${where ? `${own(when)}، ${own(where)}` : own(when)})`,
  proposalRecord: (name: string, date: string, by: string) =>
    `سجل ${site.name} للمقترح «${own(name)}» (بتاريخ ${date}${by ? `، مقدَّم من ${own(by)}` : ''})`,
  changesRecord: (before: string, after: string) =>
    `عرض ${site.name} لما تغير من «${own(before)}» إلى «${own(after)}»`,
  pictureRecord: (title: string, sentence: string) => `${own(title)}: ${own(sentence)}`,
  comparisonRecord: (names: readonly string[]) =>
    `مقارنة ${site.name} بين ${list(names.map((name) => `«${own(name)}»`))}`,
  restingOn: (count: string, publishers: string) =>
    publishers
      ? `استناداً إلى ${oblique(count)} (${own(publishers)})`
      : `استناداً إلى ${oblique(count)}`,
  others: 'غيرها',
  /** In the brackets behind a sentence of which the page has no translation, or one that nobody has read. */
  unsure: { draft: 'ترجمة آلية لم تُراجع', original: 'النص غير مترجم' },
  /** A sentence with where it can be read, before its stop: "… لمدة 40 يوماً (Reuters، 27 فبراير 2024)." */
  credited: (sentence: string, credit: string) =>
    /[^.]\.$/.test(sentence)
      ? `${sentence.slice(0, -1)} (${own(credit)}).`
      : `${sentence} (${own(credit)}).`,
  undated: 'بلا تاريخ',

  /* References. */
  noDate: 'د.ت',
  dataSet: 'مجموعة بيانات',
  seen: (note: string) => note,
  versionOf: (version: string) => `الإصدار ${own(version)}`,
  in: 'في',
  accessed: (date: string) => `الاطلاع في ${date}`,
  retrieved: (date: string, url: string) => `الاطلاع في ${date}، ${own(url)}`,
  /** In a note, and in a bibliography: "28 يناير 2024", "يناير 2024" or "2024". */
  date: day,
  /** In a reference list: "2024، 28 يناير", "2024، يناير" or "2024". */
  yearFirst: (year: number, month?: number, date?: number) => {
    const within = [date, month && months[month - 1]].filter(Boolean).join(' ');
    return within ? `${year}، ${within}` : String(year);
  },
  /** Our description of a page, which is no title. */
  withinNote: (text: string) => text,
  moreSources: {
    zero: 'ولا مصادر أخرى',
    one: 'ومصدر آخر',
    two: 'ومصدران آخران',
    few: 'و# مصادر أخرى',
    many: 'و# مصدراً آخر',
    other: 'و# مصدر آخر',
  },
  recordedIn: (reference: string, more: boolean) =>
    `${more ? 'كلها مسجلة في' : 'مسجل في'} ${reference}`,
};
