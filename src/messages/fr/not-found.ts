export const notFound = {
  title: 'Il n’y a pas de page à cette adresse',
  asked: (path: string) => `Adresse demandée\u00a0: ${path}`,
  meant: 'L’adresse a été allongée ou tronquée en chemin. La page voulue est\u00a0:',
  nearest: 'Peut-être l’une de celles-ci\u00a0:',
  search: 'Chercher dans tous les cycles',
  home: 'Tous les cycles',
  help: 'Les identifiants ne sont jamais réutilisés, un lien d’ici garde donc son sens\u202f; celui-ci a pu perdre une lettre en chemin.',
} as const;
