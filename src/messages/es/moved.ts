/** The words of the pages that stand at old addresses, for hosts that cannot redirect. */
export const moved = {
  title: 'Dirección cambiada',
  description: 'Esta página tiene ahora otra dirección.',
  now: 'Esta página está ahora en:',
} as const;
