export const notFound = {
  title: 'Il n’y a pas de page à cette adresse',
  asked: (path: string) => `Adresse demandée¬: ${path}`,
  meant: 'L’adresse a été allongée ou tronquée en chemin. La page voulue est¬:',
  nearest: 'Peut-être l’une de celles-ci¬:',
  search: 'Chercher dans tous les cycles',
  home: 'Tous les cycles',
  help: 'Les identifiants ne sont jamais réutilisés, un lien d’ici garde donc son sens~; celui-ci a pu perdre une lettre en chemin.',
} as const;
