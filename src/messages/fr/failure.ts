export const failure = {
  title: 'Cette page n’a pas pu être chargée',
  text: (what: string) =>
    `${what} La page précédente est toujours là\u00a0: revenez en arrière, ou réessayez. Rien de votre comparaison n’est perdu.`,
  network: 'La connexion a échoué ou a été coupée.',
  code: 'Le code de la page n’est pas arrivé.',
  slow: 'Aucune réponse n’est arrivée en 20 secondes.',
  status: (status: number) => `Le serveur a répondu par le code ${status}.`,
  broken: 'La réponse a été coupée ou n’est pas ce qui était demandé.',
  retry: 'Réessayer',
  reload: 'Recharger la page',
  outdated:
    'Une version plus récente de ce site a été publiée depuis l’ouverture de cette page. Rechargez-la\u00a0: son adresse et votre comparaison sont conservées.',
  home: 'Tous les cycles',
} as const;
