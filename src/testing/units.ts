import type { UnitForms } from '../model/types.ts';

/* The units of test data: those of the tiny dataset, and what made-up columns count. */

const FORMS: Record<string, UnitForms> = {
  day: { one: 'day', other: 'days' },
  week: { one: 'week', other: 'weeks' },
  hostage: { one: 'hostage', other: 'hostages' },
  prisoner: { one: 'prisoner', other: 'prisoners' },
  body: { one: 'body', other: 'bodies' },
  truck: { one: 'truck', other: 'trucks' },
  'truck-per-day': { one: 'truck a day', other: 'trucks a day' },
};

/** What a quantity of a slice has beside its ends: the id of its unit, and how that is said. */
export function inUnit(unit: string): { unit: string; forms: UnitForms } {
  const forms = FORMS[unit];
  if (!forms) throw new Error(`no unit of the test kit has the id "${unit}"`);
  return { unit, forms };
}

/** Counted in days. */
export const DAYS_LONG = inUnit('day');
