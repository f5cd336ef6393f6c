import { words } from '../../messages/words.ts';
import type { NumberRead } from './numbers.ts';
import { withoutNeedless } from './plain.ts';

/* How a number is written into a cell, so that the grammar reads the same from it. */

/** Digits that are read alike in every file: without thousands, never with exactly three decimals. */
function digits(value: number): string {
  const plain = String(value);
  return /^\d{1,3}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

/** "35–40", "at least 42", "up to about 40", for a cell. */
export function numberText(number: NumberRead): string {
  // What isolates a number in a page is no part of a cell.
  return withoutNeedless(phrased(number));
}

function phrased({ min, max, approximate }: NumberRead): string {
  const { about, atLeast, upTo, range } = words.quantity;
  const loosely = (text: string) => (approximate ? about(text) : text);
  if (min === null) return upTo(loosely(digits(max ?? 0)));
  if (max === null) return atLeast(loosely(digits(min)));
  return loosely(min === max ? digits(min) : range(digits(min), digits(max)));
}
