/** The list of all proposals. */
export const proposals = {
  date: 'Date',
  name: 'Proposition',
  by: 'Présentée par',
  anybody: 'Tous',
  anyAnswer: 'Toutes',
  option: (name: string, count: number) => `${name} (${count})`,
  acceptedByAll: (parties: number) =>
    parties === 2 ? 'Acceptée par les deux parties' : 'Acceptée par toutes les parties',
  rejectedByAny: 'Rejetée par au moins une partie',
  upwards: (name: string) => `${name}, ordre croissant`,
  downwards: (name: string) => `${name}, ordre décroissant`,
  shown: (shown: number, all: number) =>
    shown === all ? `Toutes les propositions (${all})` : `${shown} sur ${all} propositions`,
  dash: '–',
  noFigure: 'aucun compte rendu ne le donne',
  all: 'Afficher toutes les propositions',
  tree: 'Qui s’est appuyé sur quoi, en arbre',
  /** Of a page of a list that has several: its title, and what it shows. */
  pageTitle: (time: string) => `Propositions, ${time}`,
  page: (shown: string, all: string, time: string) =>
    `Cette page en montre ${shown} sur ${all} (${time}), dans la liste et dans les graphiques\u202f; les recherches portent sur l’ensemble.`,
  times: 'Propositions d’autres périodes',
  away: {
    one: '# lien mène à une proposition d’une autre période et n’est pas tracé',
    many: '# de liens mènent à des propositions d’autres périodes et ne sont pas tracés',
    other: '# liens mènent à des propositions d’autres périodes et ne sont pas tracés',
  },
  drawn: 'Le graphique montre celles de cette page',
  failed: 'Les propositions d’autres périodes n’ont pas pu être chargées.',
} as const;
