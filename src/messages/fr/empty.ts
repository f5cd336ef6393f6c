/** Why a cell of a comparison holds no account; the page on the project explains the same words. */
export const empty = {
  says: {
    absent: 'Ne figure pas dans cette proposition',
    'not-reported': 'Non mentionné',
    'nothing-tabled': 'Rien n’a été présenté',
    filtered: 'Des comptes rendus, mais aucun du type choisi',
  },
  /** What is drawn where nothing is reported: most cells of a wide comparison. Read aloud it is the words above. */
  mark: '–',
  means: {
    absent: 'Un compte rendu dit que le texte ne contient pas cela.',
    'not-reported':
      'Aucun compte rendu n’a été trouvé à ce sujet\u202f; cela peut néanmoins figurer dans le texte.',
    'nothing-tabled': 'Aucune proposition n’a été présentée lors de ce cycle.',
    filtered: 'Des comptes rendus existent\u202f; le filtre ci-dessus n’en laisse aucun.',
  },
} as const;
