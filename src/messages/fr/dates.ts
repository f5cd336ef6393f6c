import { aroundDate } from './elision.ts';

export const days = { one: '# jour', many: '# de jours', other: '# jours' } as const;

export const dates = {
  about: aroundDate,
  unknown: 'date non visible',
  range: (from: string, to: string) => `${from} – ${to}`,
} as const;
