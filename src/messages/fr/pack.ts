export const pack = {
  make: 'Fichier avec toutes les sources',
} as const;
