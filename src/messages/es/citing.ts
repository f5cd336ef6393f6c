import type { SourceKind } from '../../model/types.ts';
import { dates } from './dates.ts';
import { list, months } from './language.ts';
import { of } from './of.ts';
import { site } from './site.ts';

/*
 * What citations say, in Spanish. Apart from the catalogue, because only a reader who cites loads it.
 */

/** Whether a date is told as about that date. */
const isAbout = (date: string) => date.startsWith(dates.about(''));

const untitled: Record<SourceKind, string> = {
  news: '[Noticia]',
  'official-statement': '[Comunicado oficial]',
  'un-document': '[Documento de las Naciones Unidas]',
  'agreement-text': '[Texto de un acuerdo]',
  reference: '[Entrada de una obra de referencia]',
  analysis: '[Análisis]',
};

export const citing = {
  site: site.name,
  untitled,
  via: (site: string) => `visto en ${site}`,
  claim: (id: string) => `afirmación ${id}`,

  /* The sentence. */
  told: (outlet: string) => `, en declaraciones a ${outlet}`,
  said: 'dijo',
  says: 'dice',
  say: 'dicen',
  reported: 'según informó',
  asReportedBy: (relay: string) => `, como recoge ${relay}`,
  accordingTo: (relay: string) => ` y recoge ${relay}`,
  accordingToSpeaker: (speaker: string) => `según ${speaker}`,
  inBrackets: (who: string) => `(${who})`,
  on: (proposal: string) => `Sobre ${proposal}`,
  onProposalAt: (proposal: string, date: string) =>
    date
      ? `Sobre ${proposal}, ${isAbout(date) ? date : `a fecha de ${date}`}`
      : `Sobre ${proposal}`,
  onRound: (when: string) => `Sobre la ronda de mediación ${when}`,
  onPlanned: (when: string) => `Sobre la ronda de mediación prevista ${when}`,
  plannedFor: (when: string) => `fechas previstas: ${when}`,
  onAnswer: (party: string, proposal: string, when: string) =>
    `Sobre la respuesta ${of(party)}${when} a ${proposal}`,
  /** "el 28 de enero de 2024", "en enero de 2024", "hacia el 28 de enero de 2024" */
  when: (date: string) => {
    if (isAbout(date)) return date;
    return /^\d+ /.test(date) ? `el ${date}` : `en ${date}`;
  },
  /** Where the language has no prose of its own. */
  plain: (about: string, text: string, who: string) =>
    `${about ? `${about}: ` : ''}${text} (${who})`,
  record: (what: string, sources: string) => `${what} ${sources}.`,
  roundRecord: (title: string, when: string, where: string) =>
    `El registro de ${site.name} sobre la ronda de mediación «${title}» (${where ? `${when}, ${where}` : when})`,
  proposalRecord: (name: string, date: string, by: string) =>
    `El registro de ${site.name} sobre la propuesta «${name}» (${isAbout(date) ? 'fechada' : 'con fecha de'} ${date}${by ? `, presentada por: ${by}` : ''})`,
  changesRecord: (before: string, after: string) =>
    `El registro de ${site.name} sobre lo que cambió de «${before}» a «${after}»`,
  pictureRecord: (title: string, sentence: string) => `${title}: ${sentence}`,
  comparisonRecord: (names: readonly string[]) =>
    `La comparación de ${site.name} entre ${list(names.map((name) => `«${name}»`))}`,
  restingOn: (count: string, publishers: string) =>
    publishers ? `se basa en ${count}, de ${publishers}` : `se basa en ${count}`,
  others: 'otros',
  /** In the brackets behind a sentence of which the page has no translation, or one that nobody has read. */
  unsure: { draft: 'traducción automática sin revisar', original: 'texto sin traducir' },
  /** A sentence with where it can be read, before its stop: "… durante 40 días (Reuters, 27 feb 2024)." */
  credited: (sentence: string, credit: string) =>
    /[^.]\.$/.test(sentence) ? `${sentence.slice(0, -1)} (${credit}).` : `${sentence} (${credit}).`,
  undated: 'sin fecha',

  /* References. */
  noDate: 's. f.',
  dataSet: 'Conjunto de datos',
  seen: (note: string) => note.charAt(0).toUpperCase() + note.slice(1),
  versionOf: (version: string) => `edición ${version}`,
  in: 'en',
  accessed: (date: string) => `consultado el ${date}`,
  retrieved: (date: string, url: string) => `Recuperado el ${date}, de ${url}`,
  /** In a note, and in a bibliography: "28 de enero de 2024", "enero de 2024" or "2024". */
  date: (year: number, month?: number, day?: number) => {
    if (!month) return String(year);
    const name = months[month - 1];
    return day ? `${day} de ${name} de ${year}` : `${name} de ${year}`;
  },
  /** In a reference list: "2024, 28 de enero", "2024, enero" or "2024". */
  yearFirst: (year: number, month?: number, day?: number) => {
    const name = month && months[month - 1];
    if (!name) return String(year);
    return day ? `${year}, ${day} de ${name}` : `${year}, ${name}`;
  },
  /** Our description of a page, which is no title and begins small in a note. */
  withinNote: (text: string) => text.charAt(0).toLowerCase() + text.slice(1),
  moreSources: { one: 'y 1 fuente más', many: 'y # de fuentes más', other: 'y # fuentes más' },
  recordedIn: (reference: string, more: boolean) =>
    more ? `todas ellas registradas en ${reference}` : `según el registro de ${reference}`,
};
