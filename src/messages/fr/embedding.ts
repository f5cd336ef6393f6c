const others = (count: number) => (count < 2 ? '1 autre' : `${count} autres`);

/** Words of frames in other people's pages, and of the dialog that makes them: loaded with those alone. */
export const embedWords = {
  frame: {
    /** What an article says of the frame to screen readers. */
    title: (name: string) => `Parley\u00a0: ${name}`,
    sources: (publishers: readonly string[], more: number) =>
      `Sources\u00a0: ${publishers.join(', ')}${more > 0 ? ` et ${others(more)}` : ''}.`,
    edition: (version: string, date: string) => `Parley, version ${version} du ${date}.`,
    /** Before an address. */
    refused: 'Aucune fenêtre ne peut être ouverte d’ici. L’adresse\u00a0:',
    openRound: 'Le cycle entier',
    openProposal: 'La proposition entière',
    openComparison: 'La comparaison entière',
    openPicture: 'Le graphique avec tous ses comptes rendus',
    whoSays: 'Qui donne ces chiffres',
    terms: {
      one: 'La disposition',
      many: 'Toutes les dispositions (#)',
      other: 'Les # dispositions',
    },
    moreRows: { one: '# autre ligne', many: '# d’autres lignes', other: '# autres lignes' },
    noFigures: 'Aucun chiffre clé de ce texte n’est connu.',
    none: 'L’adresse de ce module ne désigne aucune proposition ni aucun cycle du jeu de données.',
    alone: (name: string) =>
      `L’adresse de ce module désigne une seule entrée, ${name}\u202f; rien ne figure à côté.`,
    unknown: (ids: readonly string[], more: number) =>
      `Hors du jeu de données, laissé de côté\u00a0: ${ids.join(', ')}${more > 0 ? ` et ${others(more)}` : ''}.`,
    nothingDiffers: 'Ils ne diffèrent sur aucune disposition mentionnée.',
    needsScript:
      'Cette comparaison demande des scripts. Sur Parley, chaque proposition et chaque cycle peuvent être lus sans eux.',
    first: 'Premières dispositions, côte à côte\u202f; défile latéralement si le module est étroit',
    more: 'Autres dispositions, côte à côte\u202f; défile latéralement si le module est étroit',
  },
  builder: {
    title: 'Intégrer dans une page',
    lede: 'Le code ci-dessous place cet élément dans un article\u00a0: chaque chiffre y est accompagné de ses comptes rendus, de ses sources et d’un lien vers la page complète.',
    theme: 'Couleurs',
    themes: { reader: 'Selon l’appareil du lecteur', light: 'Clair', dark: 'Sombre' },
    size: 'Hauteur',
    sizes: {
      grows: 'S’adapte au contenu (petit script)',
      fixed: 'Fixe, avec défilement interne (sans script)',
    },
    width: 'Largeur maximale, en pixels',
    widthNote: (least: number, most: number) =>
      `De ${least} à ${most}. Vide\u00a0: la largeur de la colonne.`,
    widthWrong: (least: number, most: number) =>
      `Un nombre entier de ${least} à ${most}\u202f; jusque-là, le code n’en contient pas.`,
    code: 'Code pour la page',
    copy: 'Copier le code',
    copied: 'Copié. Collez-le là où s’édite le HTML de l’article.',
    refused:
      'Le navigateur n’a pas permis à la page de copier. Le code est sélectionné dans son champ\u00a0: copiez-le depuis là.',
    preview: 'Aperçu',
  },
} as const;
