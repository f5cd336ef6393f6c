export const pack = {
  make: 'File with all sources',
} as const;
