import type { Direction, PluralCategory } from '../catalogue.ts';

/** The language as a BCP 47 tag. */
export const tag: string = 'fr';

/** Where lines of French start. */
export const direction: Direction = 'ltr';

/** How French writes numbers: thousands parted by a narrow no-break space, decimals after a comma. */
export const number = (value: number) => {
  const [whole = '', part] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return part ? `${grouped},${part}` : grouped;
};

export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;

export const either = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ou ${items.at(-1) ?? ''}`;

/** "0 jour", "1,5 jour", "2 jours", "1 000 000 de jours". */
export const plural = (count: number): PluralCategory => {
  if (Math.trunc(Math.abs(count)) < 2) return 'one';
  return count % 1_000_000 === 0 ? 'many' : 'other';
};

/** The form of a noun after an interval with these ends goes with the greater: "au moins 1 jour", "1–2 jours". */
export const pluralOfRange = (min: number | null, max: number | null): PluralCategory =>
  plural(max ?? min ?? 1);

export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

export const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;
