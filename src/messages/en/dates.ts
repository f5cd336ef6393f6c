export const dates = {
  about: (text: string) => `about ${text}`,
  unknown: 'date not visible',
  range: (from: string, to: string) => `${from} – ${to}`,
} as const;
