import type { Forms } from '../catalogue.ts';
import { number, plural } from './language.ts';

/** A counted thing within a sentence of ours: "דיווח אחד", "שני דיווחים", "5 דיווחים"; "#" stands for the number. */
export function several(count: number, forms: Forms): string {
  return (forms[plural(count)] ?? forms.other).replace('#', number(count));
}

/** Whether a number that was written for a sentence is one: a noun then stands before it, and agrees with it. */
export const isOne = (written: string) => written === '1';
