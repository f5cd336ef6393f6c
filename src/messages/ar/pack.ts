export const pack = {
  make: 'ملف بكل المصادر',
} as const;
