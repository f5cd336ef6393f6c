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
  onAnswer: (party: string, proposal: string, when: string) =>
    `On the answer that ${party} gave${when} to ${proposal}`,
  /** " on 28 January 2024", " in January 2024" */
  when: (date: string) => (/^\d+ /.test(date) ? ` on ${date}` : ` in ${date}`),
  record: (what: string, sources: string) => `${what} ${sources}.`,
  roundRecord: (title: string, when: string, where: string) =>
    `${words.site.name}'s record of the mediation round "${title}" (${where ? `${when}, ${where}` : when})`,
  proposalRecord: (name: string, date: string, by: string) =>
    `${words.site.name}'s record of the proposal "${name}" (dated ${date}${by ? `, tabled by ${by}` : ''})`,
  changesRecord: (before: string, after: string) =>
    `${words.site.name}'s account of what changed from "${before}" to "${after}"`,
  comparisonRecord: (names: readonly string[]) =>
    `${words.site.name}'s comparison of ${words.list(names.map((name) => `"${name}"`))}`,
  restingOn: (count: string, publishers: string) =>
    publishers ? `rests on ${count}, from ${publishers}` : `rests on ${count}`,
  others: 'others',

  /* References. */
  noDate: 'n.d.',
  dataSet: 'Data set',
  seen: (note: string) => note.charAt(0).toUpperCase() + note.slice(1),
  versionOf: (version: string) => `version ${version}`,
  in: 'in',
  accessed: (date: string) => `accessed ${date}`,
  retrieved: (date: string, url: string) => `Retrieved ${date}, from ${url}`,
  moreSources: { one: 'and 1 more source', other: 'and # more sources' },
  recordedIn: (reference: string, more: boolean) => `${more ? 'all ' : ''}recorded in ${reference}`,
};
