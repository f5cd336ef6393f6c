export const embed = {
  button: 'Embed',
} as const;
