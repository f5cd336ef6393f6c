export const embed = {
  button: 'تضمين',
} as const;
