import type { SourceKind } from '../../model/types.ts';
import { proposalNamed, quoted } from './citing-prose.ts';
import { ofDate, ofOutlet, onDate, outletInProse } from './elision.ts';
import { list, months } from './language.ts';
import { site } from './site.ts';

/*
 * What citations say, in French. Apart from the catalogue, because only a reader who cites loads it.
 */

const untitled: Record<SourceKind, string> = {
  news: '[Article de presse]',
  'official-statement': '[Communiqué officiel]',
  'un-document': '[Document des Nations unies]',
  'agreement-text': '[Texte d’un accord]',
  reference: '[Article d’un ouvrage de référence]',
  analysis: '[Analyse]',
};

export const citing = {
  site: site.name,
  untitled,
  via: (site: string) => `consulté sur ${site}`,
  claim: (id: string) => `affirmation ${id}`,

  /* The sentence. A speaker follows "selon", which agrees with nobody: neither gender nor number is known. */
  told: (outlet: string) => `s’exprimant auprès ${ofOutlet(outlet)}`,
  said: 'selon',
  says: 'selon',
  say: 'selon',
  reported: 'selon',
  asReportedBy: (relay: string) => `, d’après ${outletInProse(relay)}`,
  accordingTo: (relay: string) => `, d’après ${outletInProse(relay)}`,
  accordingToSpeaker: (speaker: string) => `selon ${speaker}`,
  inBrackets: (who: string) => `(${who}.)`,
  on: (proposal: string) => `À propos de ${proposal}`,
  onProposalAt: (proposal: string, date: string) =>
    date ? `À propos de ${proposal}, à la date ${ofDate(date)}` : `À propos de ${proposal}`,
  onRound: (when: string) => `À propos du cycle de médiation (${when})`,
  onPlanned: (when: string) => `À propos du cycle de médiation prévu (${when})`,
  /** "prévu le 28 janvier 2024", "prévu du 28 au 30 janvier 2024", "prévu vers le 28 janvier 2024" */
  plannedFor: (when: string) => {
    if (/^(?:vers|les|du|de|d’)/.test(when)) return `prévu ${when}`;
    return when.includes('–') ? `prévu\u00a0: ${when}` : `prévu ${onDate(when)}`;
  },
  onAnswer: (party: string, proposal: string, when: string) =>
    `À propos de la réponse (${party}${when}) à ${proposal}`,
  /** ", le 28 janvier 2024", ", en janvier 2024", ", vers le 28 janvier 2024" */
  when: (date: string) => `, ${onDate(date)}`,
  /** Where the language has no prose of its own. */
  plain: (about: string, text: string, who: string) =>
    `${about ? `${about}\u00a0: ` : ''}${text} (${who})`,
  record: (what: string, sources: string) => `${what}, d’après ${sources}.`,
  roundRecord: (title: string, when: string, where: string) =>
    `Relevé de ${site.name} sur le cycle de médiation ${quoted(title)} (${where ? `${when}, ${where}` : when})`,
  proposalRecord: (name: string, date: string, by: string) =>
    `Relevé de ${site.name} sur ${proposalNamed(name)} (datée ${ofDate(date)}${by ? `, présentée par\u00a0: ${by}` : ''})`,
  changesRecord: (before: string, after: string) =>
    `Relevé de ${site.name} sur ce qui a changé entre ${quoted(before)} et ${quoted(after)}`,
  pictureRecord: (title: string, sentence: string) => `${title}\u00a0: ${sentence}`,
  comparisonRecord: (names: readonly string[]) =>
    `Comparaison de ${site.name} entre ${list(names.map(quoted))}`,
  restingOn: (count: string, publishers: string) =>
    publishers ? `${count} (${publishers})` : count,
  others: 'd’autres',
  /** In the brackets behind a sentence of which the page has no translation, or one that nobody has read. */
  unsure: { draft: 'traduction automatique, non vérifiée', original: 'texte non traduit' },
  /** A sentence with where it can be read, before its stop: "… pendant 40 jours (Reuters, 27 févr. 2024)." */
  credited: (sentence: string, credit: string) =>
    /[^.]\.$/.test(sentence) ? `${sentence.slice(0, -1)} (${credit}).` : `${sentence} (${credit}.)`,
  undated: 'sans date',

  /* References. */
  noDate: 's.\u00a0d.',
  dataSet: 'Jeu de données',
  seen: (note: string) => note.charAt(0).toUpperCase() + note.slice(1),
  versionOf: (version: string) => `version ${version}`,
  in: 'dans',
  accessed: (date: string) => `consulté ${onDate(date)}`,
  retrieved: (date: string, url: string) => `Consulté ${onDate(date)}, à l’adresse ${url}`,
  /** In a note, and in a bibliography: "28 janvier 2024", "janvier 2024" or "2024". */
  date: (year: number, month?: number, day?: number) => {
    if (!month) return String(year);
    const name = months[month - 1];
    return day ? `${day === 1 ? '1er' : day} ${name} ${year}` : `${name} ${year}`;
  },
  /** In a reference list: "2024, 28 janvier", "2024, janvier" or "2024". */
  yearFirst: (year: number, month?: number, day?: number) => {
    const within = [day === 1 ? '1er' : day, month && months[month - 1]].filter(Boolean).join(' ');
    return within ? `${year}, ${within}` : String(year);
  },
  /** Our description of a page, which is no title and begins small in a note. */
  withinNote: (text: string) => text.charAt(0).toLowerCase() + text.slice(1),
  moreSources: {
    one: 'et # autre source',
    many: 'et # d’autres sources',
    other: 'et # autres sources',
  },
  recordedIn: (reference: string, more: boolean) =>
    `${more ? 'l’ensemble ' : ''}répertorié dans ${reference}`,
};
