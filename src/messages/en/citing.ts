import type { SourceKind } from '../../model/types.ts';
import { words } from '../words.ts';

/*
 * What citations say, in English. Apart from the catalogue, because only a reader who cites loads it.
 */

const untitled: Record<SourceKind, string> = {
  news: '[News report]',
  'official-statement': '[Official statement]',
  'un-document': '[United Nations document]',
  'agreement-text': '[Text of an agreement]',
  reference: '[Entry in a reference work]',
  analysis: '[Analysis]',
};

export const citing = {
  site: words.site.name,
  untitled,
  via: (site: string) => `seen via ${site}`,
  claim: (id: string) => `claim ${id}`,

  /* The sentence. */
  told: (outlet: string) => `told ${outlet}`,
  said: 'said',
  says: 'says',
  say: 'say',
  reported: 'reported',
  asReportedBy: (relay: string) => `, as reported by ${relay},`,
  accordingTo: (relay: string) => `, according to ${relay},`,
  accordingToSpeaker: (speaker: string) => `according to ${speaker}`,
  inBrackets: (who: string) => `(${who}.)`,
  on: (proposal: string) => `On ${proposal}`,
  onProposalAt: (proposal: string, date: string) =>
    date ? `On ${proposal}, as of ${date}` : `On ${proposal}`,
  onRound: (when: string) => `On the mediation round of ${when}`,
  onPlanned: (when: string) => `On the mediation round planned for ${when}`,
  plannedFor: (when: string) => `planned for ${when}`,
  onAnswer: (party: string, proposal: string, when: string) =>
    `On the answer that ${party} gave${when} to ${proposal}`,
  /** " on 28 January 2024", " in January 2024", " about 28 January 2024" */
  when: (date: string) => {
    if (date.startsWith(words.dates.about(''))) return ` ${date}`;
    return /^\d+ /.test(date) ? ` on ${date}` : ` in ${date}`;
  },
  /** Where the language has no prose of its own. */
  plain: (about: string, text: string, who: string) =>
    `${about ? `${about}: ` : ''}${text} (${who})`,
  record: (what: string, sources: string) => `${what} ${sources}.`,
  roundRecord: (title: string, when: string, where: string) =>
    `${words.site.name}'s record of the mediation round "${title}" (${where ? `${when}, ${where}` : when})`,
  proposalRecord: (name: string, date: string, by: string) =>
    `${words.site.name}'s record of the proposal "${name}" (dated ${date}${by ? `, tabled by ${by}` : ''})`,
  changesRecord: (before: string, after: string) =>
    `${words.site.name}'s account of what changed from "${before}" to "${after}"`,
  pictureRecord: (title: string, sentence: string) => `${title}: ${sentence}`,
  comparisonRecord: (names: readonly string[]) =>
    `${words.site.name}'s comparison of ${words.list(names.map((name) => `"${name}"`))}`,
  restingOn: (count: string, publishers: string) =>
    publishers ? `rests on ${count}, from ${publishers}` : `rests on ${count}`,
  others: 'others',
  /** In the brackets behind a sentence of which the page has no translation, or one that nobody has read. */
  unsure: { draft: 'translated by a machine, not checked', original: 'text not translated' },
  /** A sentence with where it can be read, before its stop: "… for 40 days (Reuters, 27 Feb 2024)." */
  credited: (sentence: string, credit: string) =>
    /[^.]\.$/.test(sentence) ? `${sentence.slice(0, -1)} (${credit}).` : `${sentence} (${credit}.)`,
  undated: 'undated',

  /* References. */
  noDate: 'n.d.',
  dataSet: 'Data set',
  seen: (note: string) => note.charAt(0).toUpperCase() + note.slice(1),
  versionOf: (version: string) => `version ${version}`,
  in: 'in',
  accessed: (date: string) => `accessed ${date}`,
  retrieved: (date: string, url: string) => `Retrieved ${date}, from ${url}`,
  /** In a note, and in a bibliography: "January 28, 2024", "January 2024" or "2024". */
  date: (year: number, month?: number, day?: number) => {
    if (!month) return String(year);
    const name = words.months[month - 1];
    return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
  },
  /** In a reference list: "2024, January 28", "2024, January" or "2024". */
  yearFirst: (year: number, month?: number, day?: number) => {
    const within = [month && words.months[month - 1], day].filter(Boolean).join(' ');
    return within ? `${year}, ${within}` : String(year);
  },
  /** Our description of a page, which is no title and begins small in a note. */
  withinNote: (text: string) => text.charAt(0).toLowerCase() + text.slice(1),
  moreSources: { one: 'and 1 more source', other: 'and # more sources' },
  recordedIn: (reference: string, more: boolean) => `${more ? 'all ' : ''}recorded in ${reference}`,
};
