import type { Interval } from '../model/quantities.ts';
import { wordsIn } from '../model/text.ts';
import type { Unit } from '../model/types.ts';
import { unit } from './format.ts';
import { words } from './words.ts';

/** An interval that takes the plural of its unit. */
const SEVERAL = { min: null, max: 2 };

/** The unit of a figure, in the number that fits it; null where the name beside it says what is counted. */
export function unitBeside(name: string, counted: Unit, figure: Interval): string | null {
  const { one, other } = words.units[counted];
  if (holds(name, one) || holds(name, other)) return null;
  const open = figure.min === null && figure.max === null;
  return unit(counted, open ? SEVERAL : figure);
}

/** Whether the words of one text stand in another, whole and in a row. */
function holds(text: string, part: string): boolean {
  return ` ${wordsIn(text).join(' ')} `.includes(` ${wordsIn(part).join(' ')} `);
}
