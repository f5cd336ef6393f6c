import { grammar } from '#language/intake-grammar.ts';
import { made } from '#language/intake-made.ts';
import { spelled } from '#language/intake-spelled.ts';
import { words } from '../../messages/words.ts';
import type { UnitForms } from '../../model/types.ts';
import { nameKey } from './names.ts';
import type { Intake, Origin } from './intake.ts';
import type { DraftIssue, Records } from './records.ts';

/* Units, issues and places that are made from a name in a cell. */

/** The unit of a phrase; lengths of time are measured in days, percent ends at 100. */
export function madeUnit(intake: Intake, records: Records, name: string, origin: Origin): string {
  const key = nameKey(name);
  const which = grammar.lengths.findIndex(({ id, one, other }, i) =>
    [id, one, other, ...(spelled.lengths[i] ?? [])].some((form) => nameKey(form) === key),
  );
  const length = grammar.lengths[which];
  const add = (id: string, forms: UnitForms, description: string, more = {}) => {
    const record = { id, forms, description, ...more };
    records.lists.units.push(record);
    records.ids.units.take(id);
    const all = [forms.other, ...Object.values(forms), ...(spelled.lengths[which] ?? [])];
    for (const form of all) if (form) records.names.units.add(id, form);
    intake.origins.set(record, origin);
    return id;
  };
  if (length) {
    const { id, one, other, days, description } = length;
    const day = grammar.lengths[0].id;
    const forms = { ...spelled.forms[which], one, other };
    if (id === day) return add(id, forms, description);
    if (records.names.units.find(day) === null) madeUnit(intake, records, day, origin);
    return add(id, forms, description, { measure: { unit: day, factor: days } });
  }
  if (grammar.percent.some((word) => nameKey(word) === key)) {
    const known = records.names.units.find(made.percent);
    if (known !== null) return known;
    return add(
      records.ids.units.named(made.percent),
      { other: made.percent },
      made.unitText(made.percent),
      {
        most: 100,
      },
    );
  }
  return add(records.ids.units.named(name), { other: name }, made.unitText(name));
}

export function madeIssue(intake: Intake, records: Records, name: string, origin: Origin): string {
  const id = records.ids.issues.named(name);
  const record: DraftIssue = { id, name, description: made.issueText(name), units: [], scopes: [] };
  records.issues.push(record);
  records.names.issues.add(id, name);
  intake.origins.set(record, origin);
  return id;
}

let regions: Map<string, string> | null = null;

/** The two letters of a country by its name in the language; null where nobody calls it so. */
function codeOf(country: string): string | null {
  regions ??= new Map([...regionCodes()].map(([code, name]) => [nameKey(name), code]));
  return regions.get(nameKey(country)) ?? null;
}

function* regionCodes(): Generator<[code: string, name: string]> {
  const names = new Intl.DisplayNames([words.tag], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters)
    for (const b of letters) {
      const name = names.of(a + b);
      if (name !== undefined) yield [a + b, name];
    }
}

/** "Portsea, Eastland", or a country alone. Where a city lies is for the sheet of places to say. */
export function madeVenue(intake: Intake, records: Records, name: string, origin: Origin): string {
  const at = Math.max(name.lastIndexOf(','), name.lastIndexOf('،'));
  const [city, country] =
    at < 0 ? [null, name] : [name.slice(0, at).trim(), name.slice(at + 1).trim()];
  const id = records.ids.venues.named(name);
  const record = {
    id,
    city,
    country,
    countryCode: codeOf(country),
    latitude: null,
    longitude: null,
    alternates: [],
  };
  records.lists.venues.push(record);
  records.names.venues.add(id, name);
  intake.origins.set(record, origin);
  return id;
}
