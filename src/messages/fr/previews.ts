import { fromDateTo } from './elision.ts';

/*
 * The words of preview pictures, their tags and the descriptions for machines. They stand apart from
 * the catalogue because only the build needs them.
 */
export const previewWords = {
  tagline: 'Suivi de négociations',
  kinds: {
    round: 'Cycle',
    proposal: 'Proposition',
    changes: 'Ce qui a changé',
    issue: 'Thème',
    timeline: '',
    site: '',
  },
  figureFrom: (list: string) => `selon ${list}`,
  accountFrom: (list: string) => `Compte rendu\u00a0: ${list}`,
  accountsFrom: (list: string) => `Comptes rendus\u00a0: ${list}`,
  more: { one: '# autre', many: '# d’autres', other: '# autres' },
  version: (version: string, date: string) => `Jeu de données, version ${version} du ${date}`,
  tabled: (name: string, by: string) => `${name}, ${by}`,
  before: (date: string) => `Avant, ${date}`,
  after: (date: string) => `Après, ${date}`,
  moved: (before: string, now: string) => `${now}, contre ${before} auparavant`,
  sides: (before: string, after: string) => `${before} avant, ${after} après`,
  headlines: 'Chaque chiffre est celui que donnent le plus de comptes rendus.',
  changes: (count: number, what: string) => `${what}\u00a0: ${count}`,
  fact: (label: string, figure: string) => `${label}\u00a0: ${figure}`,
  evidence: (fact: string, evidence: string) => `${fact} (${evidence})`,
  held: { rounds: 'Cycles', proposals: 'Propositions', sources: 'Sources' },
  from: (first: string, last: string) => fromDateTo(first, last),
  alt: (title: string, facts: string, foot: string) =>
    `Fiche «\u202f${title}\u202f». ${facts} ${foot}`,
  claims: 'Affirmations de cette page, pour les machines (JSON-LD)',
};
