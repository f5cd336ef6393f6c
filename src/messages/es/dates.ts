export const days = { one: '# día', many: '# de días', other: '# días' } as const;

export const dates = {
  /** "hacia el 28 ene 2024", "hacia enero de 2024". */
  about: (text: string) => (/^\d{1,2}\D/.test(text) ? `hacia el ${text}` : `hacia ${text}`),
  unknown: 'fecha no visible',
  /** Years are joined by a hyphen, dates of several words by a dash. */
  range: (from: string, to: string) =>
    /^\d+$/.test(from) && /^\d+$/.test(to) ? `${from}-${to}` : `${from} – ${to}`,
} as const;
