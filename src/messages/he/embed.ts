export const embed = {
  button: 'הטמעה',
} as const;
