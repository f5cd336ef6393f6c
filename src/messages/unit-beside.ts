import type { Interval } from '../model/quantities.ts';
import type { Headline } from '../model/agreement.ts';
import { wordsIn } from '../model/text.ts';
import type { UnitForms } from '../model/types.ts';
import { amount, isBare, unit } from './format.ts';

/** An interval that takes the plural of its unit, of languages that have a form of their own for two as well. */
export const SEVERAL = { min: 3, max: 10 };

/** The unit of a figure, in the number that fits it; null where the name beside it says what is counted. */
export function unitBeside(name: string, forms: UnitForms, figure: Interval): string | null {
  // Not in the singular, as no name says so what it counts: the day of "trucks a day" is none that is counted.
  const { one: _one, ...plurals } = forms;
  if (Object.values(plurals).some((form) => form !== undefined && holds(name, form))) return null;
  const open = figure.min === null && figure.max === null;
  return unit(forms, open ? SEVERAL : figure);
}

/** What a headline counts, where the name of its term says that: "soldiers" of "Soldiers freed". */
export function countedIn(name: string, headline: Pick<Headline, 'leads'> | null): string | null {
  const forms = headline?.leads[0].forms;
  return forms && unitBeside(name, forms, SEVERAL) === null ? unit(forms, SEVERAL) : null;
}

/** Whether a name says what a headline counts. What was told in another unit is never said by a name. */
export function unitIsIn(name: string, leads: Headline['leads']): boolean {
  const last = leads.at(-1) ?? leads[0];
  return isBare(leads) && unitBeside(name, last.forms, last) === null;
}

/**
 * A headline beside its name: number, and unit where the name does not say it. What was told in another
 * unit, such as "6 weeks", "(42 days)", always has that.
 */
export function amountBeside(
  name: string,
  leads: Headline['leads'],
): { number: string; unit: string | null } {
  const told = amount(...leads);
  return { ...told, unit: unitIsIn(name, leads) ? null : told.unit || null };
}

/** Whether the words of one text stand in another, whole and in a row. */
function holds(text: string, part: string): boolean {
  return ` ${wordsIn(text).join(' ')} `.includes(` ${wordsIn(part).join(' ')} `);
}
