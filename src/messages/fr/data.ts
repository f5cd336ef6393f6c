export const data = {
  title: 'Données',
  description:
    'Téléchargements du jeu de données Parley\u00a0: tableaux en CSV, tout en JSON, descriptions pour les programmes, flux, ce qui reste stable, et comment citer.',
  lede: (rounds: string, proposals: string, reports: string, sources: string) =>
    `${rounds} cycles, ${proposals} propositions, ${reports} comptes rendus de leurs dispositions, ${sources} sources. Le site lit les mêmes fichiers.`,
  cite: 'Comment citer',
  citeText:
    'Citez d’abord la source originale d’un chiffre\u202f; elle figure à côté. Pour l’ensemble\u00a0:',
  citation: (title: string, version: string, date: string) =>
    `Parley\u00a0: ${title}. Version ${version}, ${date}.`,
  licence: 'Licence',
  licenceText:
    'Données\u00a0: Creative Commons Attribution 4.0 (CC BY 4.0), avec les noms des sources. Code\u00a0: MIT. Les passages cités restent soumis aux droits de leurs sources.',
} as const;
