import { atStart } from './separators.ts';
import { fromDateTo, onDate } from './elision.ts';

export const home = {
  title: (subject: string) => `Tous les cycles, côte à côte\u00a0: ${subject}`,
  documentTitle: (subject: string) => `Parley\u00a0: tous les cycles côte à côte, ${subject}`,
  lede: (rounds: string, proposals: string, sources: string, from: string, to: string) =>
    `${rounds} cycles, ${proposals} propositions, ${sources} sources, ${from === to ? onDate(from) : fromDateTo(from, to)}.`,
  /** Rounds that have not begun, after those that have. */
  planned: {
    one: '# autre cycle est prévu.',
    many: '# d’autres cycles sont prévus.',
    other: '# autres cycles sont prévus.',
  },
  description: (subject: string) =>
    `${atStart(subject)}\u00a0: chaque cycle sur une fiche. Qui s’est réuni, ce qui a été présenté, quels chiffres, qui le dit, qui dit autre chose.`,
  turningPoints: (count: string) =>
    /^(?:un|1)$/.test(count) ? `${count} tournant` : `${count} tournants`,
  turningPointsOnly: 'N’afficher que ceux-ci',
  chapters: 'Chapitres',
  small: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
} as const;
