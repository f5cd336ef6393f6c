export const copying = {
  byHand: 'Copiar a mano',
  refused:
    'El navegador no ha permitido que la página copie. El texto está aquí, seleccionado: cópielo del campo.',
} as const;
