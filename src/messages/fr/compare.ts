export const compare = {
  title: 'Comparer des propositions et des cycles',
  lede: 'Mettez-en de deux à cinq côte à côte\u00a0: d’abord les chiffres clés, puis les réponses, puis chaque disposition sur une ligne, avec tous ses comptes rendus.',
  description: (subject: string) =>
    `De deux à cinq propositions ou cycles côte à côte, disposition par disposition, avec chaque compte rendu\u00a0: ${subject}.`,
  /** What many columns are, where their names would fill the screen, and from when to when. */
  many: {
    proposals: { one: '# texte', many: '# de textes', other: '# textes' },
    rounds: { one: '# cycle', many: '# de cycles', other: '# cycles' },
    both: {
      one: '# texte ou cycle',
      many: '# de textes et cycles',
      other: '# textes et cycles',
    },
    over: (what: string, time: string) => `${what}, ${time}`,
  },
  start: 'Comparaisons pour commencer',
  pick: 'Ajouter une proposition ou un cycle',
  pickPlaceholder: 'un nom, un lieu ou une année',
  pickHint:
    'Une proposition a des dispositions\u202f; un cycle représente tout ce qui y a été présenté.',
  found: { one: '# résultat', many: '# de résultats', other: '# résultats' },
  added: (name: string, count: number, most: number) =>
    `Ajout\u00a0: ${name}, ${count} sur ${most}`,
  pickEmpty: 'Rien de ce nom. Essayez un lieu, un mois ou une année.',
  one: (name: string) => `Un seul élément, ${name}\u00a0: ajoutez-en au moins un autre.`,
  unknown: (ids: string) => `Hors du jeu de données, laissé de côté\u00a0: ${ids}.`,
  moved: (from: string, to: string) => `${from} s’appelle désormais ${to}.`,
  tooMany: (ids: string) =>
    `Une comparaison contient au plus cinq éléments. Laissé de côté\u00a0: ${ids}.`,
  nearest: 'Peut-être\u00a0:',
  share: 'Partager',
  save: 'Enregistrer',
  citing: 'Lien, phrase et références',
  framing: 'Module à intégrer dans d’autres pages',
  /** What can be done with the columns, behind one button. */
  columns: 'Colonnes',
  remove: 'Retirer',
  earlier: 'Déplacer vers la gauche',
  later: 'Déplacer vers la droite',
  table: 'Comparaison',
  caption: (names: string) => `Comparaison\u00a0: ${names}`,
  term: 'Disposition',
  facts: {
    date: 'Date',
    since: 'Intervalle',
    venue: 'Lieu',
    format: 'Format',
    mediators: 'Médiateurs',
    delegations: 'Délégations',
    'tabled-by': 'Présentée par',
    answers: 'Réponses',
    outcome: 'Résultat du cycle',
  },
  /** Headings of rows that stand together. */
  groups: {
    key: 'Chiffres clés',
    terms: 'Dispositions par thème',
    some: 'Dans certains textes, mais pas dans tous',
    only: (name: string) => `Seulement dans\u00a0: ${name}`,
    facts: 'À propos des cycles',
  },
  rowCount: { one: '# ligne', many: '# de lignes', other: '# lignes' },
  /** Which rows are shown, and the name of that choice. */
  rows: {
    label: 'Lignes',
    common: { two: 'Ce que mentionnent les deux', more: 'Ce que tous mentionnent' },
    differ: 'Ce qui diffère',
    all: 'Tout',
  },
  accounts: (count: string) => `Afficher ${count}`,
  shown: 'Colonnes affichées',
  /** Which column a narrow screen shows. */
  ofColumns: (n: number, count: number) => `${n} sur ${count}`,
  left: 'Colonne de gauche',
  right: 'Colonne de droite',
  openRound: 'Cycle',
  openProposal: 'Proposition',
  failed: (name: string) => `Chargement impossible\u00a0: ${name}.`,
  needsScript:
    'Mettre des colonnes côte à côte demande des scripts. Chaque proposition peut être lue sur sa propre page.',
  noAnswers: 'Aucune réponse mentionnée',
} as const;
