export const pack = {
  make: 'Evidence pack',
} as const;
