export const copying = {
  byHand: 'Copier à la main',
  refused:
    'Le navigateur n’a pas permis à la page de copier. Le texte est ici, sélectionné\u00a0: copiez-le depuis le champ.',
} as const;
