export const sources = {
  title: 'Sources',
  lede: (count: string, publishers: string) =>
    `${count} pages de ${publishers} médias et éditeurs, en commençant par ceux qui portent le plus de comptes rendus. Chacune indique ce qu’elle porte.`,
  /** How much of it a reader can check by title and by day. */
  visible: (untitled: string, undated: string, repeating: string) =>
    `Parmi ces pages, là où elles ont été lues, sans titre\u00a0: ${untitled}\u202f; sans date\u00a0: ${undated}. Sur des sites qui reprennent les articles d’autres (copies, reprises du contenu ou textes reformulés par une machine, signalés comme tels)\u00a0: ${repeating}. Ce qui n’a pas été vu reste en blanc.`,
  share: (count: string, percent: string) => `${count} (${percent}\u202f%)`,
  description:
    'Toutes les sources du jeu de données\u00a0: éditeur, titre, date, langue, où elle a été consultée, et ce qui s’y appuie.',
  /** Of an outlet: "412 comptes rendus sur 96 pages". */
  weight: (accounts: string, pages: string) => `${accounts} sur ${pages}`,
  accounts: { one: '# compte rendu', many: '# de comptes rendus', other: '# comptes rendus' },
  pages: { one: '# page', many: '# de pages', other: '# pages' },
  /** The pages of the list. */
  list: 'La liste des sources',
  most: 'Médias qui portent le plus de comptes rendus',
  part: (part: string, parts: string) => `Page ${part} sur ${parts}`,
  partTitle: (part: string) => `Sources, page ${part}`,
  elsewhere: {
    one: '# source sur les autres pages',
    many: '# de sources sur les autres pages',
    other: '# sources sur les autres pages',
  },
  failed: 'Les sources n’ont pas pu être chargées.',
  untitled: 'titre non visible',
  /** Of a document, a call or a note. */
  unlinked: 'sans adresse',
  resting: 'Porte',
  restingOn: (name: string, count: string) => `${name} (${count})`,
  claims: { one: '# affirmation', many: '# d’affirmations', other: '# affirmations' },
  positions: 'positions',
  events: 'événements',
  find: 'Trouver une source',
  findPlaceholder: 'éditeur, titre ou site',
  kind: 'Type',
  language: 'Langue',
  year: 'Année',
  via: 'Consultée',
  viaOwn: 'sur sa propre page',
  viaOther: 'sur un autre site',
  viaRepeating: 'sur un site qui en reprend d’autres',
  any: 'indifférent',
  undated: 'sans date',
  shown: (shown: string, all: string) =>
    shown === all ? `Toutes les sources (${all})` : `${shown} sur ${all} sources`,
  showMore: (count: string) => `En afficher ${count} de plus`,
  nothing: 'Aucune source ne correspond. Levez l’un des choix ci-dessus.',
  reset: 'Afficher toutes les sources',
} as const;
