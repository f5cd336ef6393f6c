export const days = { one: '# day', other: '# days' } as const;

export const dates = {
  about: (text: string) => `about ${text}`,
  unknown: 'date not visible',
  range: (from: string, to: string) => `${from} – ${to}`,
} as const;
