export const pack = {
  make: 'קובץ עם כל המקורות',
} as const;
