import { isQualified } from './moves.ts';

/*
 * The words of preview pictures, their tags and the descriptions for machines. They stand apart from
 * the catalogue because only the build needs them.
 */
export const previewWords = {
  tagline: 'Seguimiento de negociaciones',
  kinds: {
    round: 'Ronda',
    proposal: 'Propuesta',
    changes: 'Qué cambió',
    issue: 'Tema',
    timeline: '',
    site: '',
  },
  figureFrom: (list: string) => `de ${list}`,
  accountFrom: (list: string) => `Versión de ${list}`,
  accountsFrom: (list: string) => `Versiones de ${list}`,
  more: { one: '1 más', many: '# más', other: '# más' },
  version: (version: string, date: string) => `Conjunto de datos, edición ${version} del ${date}`,
  tabled: (name: string, by: string) => `${name}, ${by}`,
  before: (date: string) => `Antes, ${date}`,
  after: (date: string) => `Después, ${date}`,
  moved: (before: string, now: string) =>
    isQualified(before) || isQualified(now)
      ? `antes, ${before}; ahora, ${now}`
      : `de ${before} a ${now}`,
  sides: (before: string, after: string) => `antes, ${before}; después, ${after}`,
  headlines: 'Cada cifra es la que dan más versiones.',
  changes: (count: number, what: string) => `${what}: ${count}`,
  fact: (label: string, figure: string) => `${label}: ${figure}`,
  evidence: (fact: string, evidence: string) => `${fact} (${evidence})`,
  held: { rounds: 'Rondas', proposals: 'Propuestas', sources: 'Fuentes' },
  from: (first: string, last: string) => `de ${first} a ${last}`,
  alt: (title: string, facts: string, foot: string) => `Ficha «${title}». ${facts} ${foot}`,
  claims: 'Afirmaciones de esta página, para máquinas (JSON-LD)',
};
