/* The words of the picture of all that was tabled. */
export const tabledWords = {
  title: 'Ce qui a été présenté',
  /** `since` is the month before which nothing is drawn, where that is so. */
  sentence: (proposals: string, issues: string, since: string | null) =>
    `Avec un chiffre sur ${issues}, première phase ou ensemble de l’accord\u00a0: ${proposals}. Chaque marque est une proposition.${
      since === null
        ? ''
        : ` Les cycles antérieurs ne sont pas dessinés ici (début\u00a0: ${since}).`
    }`,
  proposals: { one: '# proposition', many: '# de propositions', other: '# propositions' },
  logarithmic:
    'Les bandes qui portent 1, 10 et 100 sont logarithmiques\u00a0: chaque ligne vaut dix fois la précédente.',
  all: 'Toute la période',
  chapters: 'Cycles d’un chapitre\u00a0:',
  columns: {
    issue: 'Thème',
    date: 'Date',
    proposal: 'Proposition',
    by: 'Présentée par',
    figure: 'Chiffre',
    evidence: 'Comptes rendus',
    link: 'Lien',
  },
} as const;
