export const embed = {
  button: 'Insertar',
} as const;
