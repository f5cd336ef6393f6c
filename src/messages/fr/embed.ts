export const embed = {
  button: 'Intégrer',
} as const;
