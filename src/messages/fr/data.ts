export const data = {
  title: 'Données',
  description:
    'Téléchargements du jeu de données Parley¬: tableaux en CSV, tout en JSON, descriptions pour les programmes, flux, ce qui reste stable, et comment citer.',
  lede: (rounds: string, proposals: string, reports: string, sources: string) =>
    `${rounds} cycles, ${proposals} propositions, ${reports} comptes rendus de leurs dispositions, ${sources} sources. Le site lit les mêmes fichiers.`,
  cite: 'Comment citer',
  citeText:
    'Citez d’abord la source originale d’un chiffre~; elle figure à côté. Pour l’ensemble¬:',
  citation: (title: string, version: string, date: string) =>
    `Parley¬: ${title}. Version ${version}, ${date}.`,
  licence: 'Licence',
  licenceText:
    'Données¬: Creative Commons Attribution 4.0 (CC BY 4.0), avec les noms des sources. Code¬: MIT. Les passages cités restent soumis aux droits de leurs sources.',
} as const;
