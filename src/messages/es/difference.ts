import { isQualified } from './moves.ts';

/** A figure here beside that of the baseline. */
const apart = (from: string, to: string) => `aquí, ${to}; en la referencia, ${from}`;

/** "del 28 ene 2024", "de ene 2024"; in brackets where a date is not exact. */
const than = (when: string) => {
  if (when.startsWith('hacia ')) return `(${when})`;
  return /^\d{1,2}\D/.test(when) ? `del ${when}` : `de ${when}`;
};

export const difference = {
  base: 'Referencia',
  pin: 'Comparar las demás con esta',
  unpin: 'Dejar de comparar con esta',
  same: 'igual que la referencia',
  before: (text: string) => `referencia: ${text}`,
  unlike: (text: string) => `con otras palabras; en la referencia: ${text}`,
  moved: (from: string, to: string) =>
    isQualified(from) || isQualified(to) ? apart(from, to) : `pasó de ${from} a ${to}`,
  /** Where either side has an "or" or a "to" of its own. */
  apart,
  /** Beside one headline, what other accounts say here and in the baseline. */
  others: (here: string, there: string) =>
    `misma cifra principal; otras versiones dicen aquí ${here}; en la referencia, ${there}`,
  none: 'nada más',
  change: (moved: string, by: string) => `${moved} (${by})`,
  by: (number: string, up: boolean) => `${up ? '+' : '−'}${number} respecto a la referencia`,
  added: 'no está en la referencia',
  denies: 'se dice que no figura en la referencia',
  dropped: 'está en la referencia; aquí, sin información',
  denied: 'está en la referencia; se dice que aquí no figura',
  plus: (list: string) => `además, ${list}`,
  minus: (list: string) => `sin ${list}`,
  hidden: {
    one: 'Está oculta 1 fila en la que las columnas dicen lo mismo.',
    many: 'Están ocultas # de filas en las que las columnas dicen lo mismo.',
    other: 'Están ocultas # filas en las que las columnas dicen lo mismo.',
  },
  showAll: 'Mostrar todas las filas',
  /** From the date of the column before. */
  sinceBefore: (days: string, when: string) => `${days} después ${than(when)}`,
  sameDay: 'el mismo día',
  beforeIt: (days: string, when: string) => `${days} antes ${than(when)}`,
} as const;
