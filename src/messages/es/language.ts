import type { Direction, PluralCategory } from '../catalogue.ts';

/** The language as a BCP 47 tag. */
export const tag: string = 'es';

/** Where lines of Spanish start. */
export const direction: Direction = 'ltr';

/** A point between thousands, also of four digits, and a comma before decimals, as the agencies write them. */
export const number = (value: number) => {
  const [whole = '', part] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return part ? `${grouped},${part}` : grouped;
};

/** Before the sound of i, "y" is "e"; not before that of "hierro" or "hiato". */
const SOUNDS_I = /^[«“‘"'(]*h?[ií](?![aeouáéóú])/iu;
/** Before the sound of o, "o" is "u"; 8 and 80 begin with it, and 11 and 11.000. */
const SOUNDS_O = /^[«“‘"'(]*(?:h?[oó]|8|11(?!\d))/iu;

const listed = (items: readonly string[], link: 'y' | 'o') => {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const changed = link === 'y' ? SOUNDS_I.test(last) && 'e' : SOUNDS_O.test(last) && 'u';
  return `${items.slice(0, -1).join(', ')} ${changed || link} ${last}`;
};

export const list = (items: readonly string[]) => listed(items, 'y');

export const either = (items: readonly string[]) => listed(items, 'o');

/** "1 ronda", "1.000.000 de rondas", "2 rondas". */
export const plural = (count: number): PluralCategory =>
  count === 1 ? 'one' : count !== 0 && count % 1_000_000 === 0 ? 'many' : 'other';

/** The form of a noun after an interval with these ends: "al menos 1 día", "1-2 días", "hasta 1 día". */
export const pluralOfRange = (min: number | null, max: number | null): PluralCategory => {
  if ((min ?? 1) === 1 && (max ?? 1) === 1) return 'one';
  const last = plural(max ?? min ?? 1);
  return last === 'one' ? 'other' : last;
};

export const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

export const shortMonths = [
  'ene',
  'feb',
  'mar',
  'abr',
  'may',
  'jun',
  'jul',
  'ago',
  'sep',
  'oct',
  'nov',
  'dic',
] as const;
