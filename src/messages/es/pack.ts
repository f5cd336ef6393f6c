export const pack = {
  make: 'Archivo con todas las fuentes',
} as const;
