export const proposal = {
  inRound: (title: string) => `Présentée lors du cycle\u00a0: ${title}`,
  buildsOn: 'S’appuie sur',
  takenUp: 'Reprise dans',
  reported: 'lien établi par une source',
  inferred: 'lien déduit par nos soins',
  noParents: 'Aucune proposition antérieure n’est mentionnée.',
  whatChanged: 'Ce qui a changé',
  whatChangedTo: (before: string, after: string) => `Ce qui a changé entre ${before} et ${after}`,
  sideBySide: 'Comparer les deux côte à côte',
  terms: 'Dispositions',
  answers: 'Réponses',
  noAnswers: 'Aucune réponse n’est connue.',
  noAnswer: 'aucune réponse connue',
  noFigures: 'Aucun chiffre clé de ce texte dans les comptes rendus affichés.',
  phases: 'Phases',
  lineage: 'Filiation',
  description: (name: string, by: string, date: string) =>
    `${name}, ${by}, ${date}\u00a0: ses dispositions, qui en a rendu compte, et les réponses.`,
  listTitle: 'Toutes les propositions, avec leurs chiffres et les réponses',
  listLede: (count: number) =>
    count < 2
      ? '1 texte, offre ou ébauche, avec ses chiffres clés et la dernière réponse connue de chaque partie.'
      : `${count} textes, offres et ébauches, avec leurs chiffres clés et la dernière réponse connue de chaque partie.`,
  undated: 'date de la réponse non mentionnée',
} as const;
