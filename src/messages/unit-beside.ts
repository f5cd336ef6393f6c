import type { Interval } from '../model/quantities.ts';
import type { ResolvedQuantity } from '../model/slices/resolve.ts';
import { wordsIn } from '../model/text.ts';
import type { UnitForms } from '../model/types.ts';
import { amount, unit } from './format.ts';

/** An interval that takes the plural of its unit. */
const SEVERAL = { min: null, max: 2 };

/** The unit of a figure, in the number that fits it; null where the name beside it says what is counted. */
export function unitBeside(name: string, forms: UnitForms, figure: Interval): string | null {
  // Not in the singular, as no name says so what it counts: the day of "trucks a day" is none that is counted.
  const { one: _one, ...plurals } = forms;
  if (Object.values(plurals).some((form) => form !== undefined && holds(name, form))) return null;
  const open = figure.min === null && figure.max === null;
  return unit(forms, open ? SEVERAL : figure);
}

/**
 * A quantity beside its name: number, and unit where the name does not say it. What was told in another
 * unit, such as "6", "weeks (42 days)", always has that.
 */
export function amountBeside(
  name: string,
  q: ResolvedQuantity,
): { number: string; unit: string | null } {
  const told = amount(q);
  return q.said ? told : { ...told, unit: unitBeside(name, q.forms, q) };
}

/** Whether the words of one text stand in another, whole and in a row. */
function holds(text: string, part: string): boolean {
  return ` ${wordsIn(text).join(' ')} `.includes(` ${wordsIn(part).join(' ')} `);
}
