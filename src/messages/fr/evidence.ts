import { onDate } from './elision.ts';

export const evidence = {
  ladder: 'Qui le dit',
  everything: 'tous les comptes rendus',
  upTo: (name: string) => `${name} et niveaux supérieurs`,
  example: (text: string) => `Exemple\u00a0: ${text}.`,
  asof: 'Date limite de publication',
  earlier: 'Compte rendu précédent',
  later: 'Compte rendu suivant',
  today: 'Jusqu’à aujourd’hui',
  /** The day until now, as the value of a control. */
  now: 'aujourd’hui',
  dayMeans: 'Seulement ce qui avait été publié à la fin de ce jour.',
  /** The line of a page of which nothing is filtered, or how it is filtered; `change` opens the controls. */
  showing: (kinds: string, day: string | null) =>
    day === null
      ? `Affichage\u00a0: ${kinds}`
      : `Affichage\u00a0: ${kinds}, publication au plus tard ${onDate(day)}`,
  all: 'tous les comptes rendus',
  change: 'modifier',
  note: (parts: readonly string[]) => `Non affichés\u00a0: ${parts.join('\u202f; ')}.`,
  below: {
    one: '# compte rendu d’un autre type',
    many: '# de comptes rendus d’autres types',
    other: '# comptes rendus d’autres types',
  },
  laterOut: {
    one: '# compte rendu publié plus tard',
    many: '# de comptes rendus publiés plus tard',
    other: '# comptes rendus publiés plus tard',
  },
  undatedOut: {
    one: '# compte rendu dont les pages n’indiquent pas de date',
    many: '# de comptes rendus dont les pages n’indiquent pas de date',
    other: '# comptes rendus dont les pages n’indiquent pas de date',
  },
  termsOut: {
    one: '# disposition n’a aucun compte rendu parmi ceux affichés.',
    many: '# de dispositions n’ont aucun compte rendu parmi ceux affichés.',
    other: '# dispositions n’ont aucun compte rendu parmi ceux affichés.',
  },
  nothingLeft: 'Aucun compte rendu restant',
  none: (out: string) => `Aucun compte rendu restant. ${out}`,
} as const;
