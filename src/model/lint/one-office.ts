import { byCode } from '../text.ts';
import type { DataTree } from '../parse.ts';
import type { Finding, Rule } from './finding.ts';
import { everyClaim, type Place } from './walk.ts';

/**
 * A named speaker is written "Name, office". Somebody may change offices, and then the new one stands from that day on; who is
 * called one thing, then another, then the first again would be taken for two people, and is found under one of them only.
 */
export const oneOffice: Rule = {
  name: 'one-office',
  description: 'Ensure that a named speaker has one office at a time, in the same words.',
  check(tree) {
    const bodies = new Set(tree.actors.value.map(({ name }) => name));
    const naming = new Map<string, Naming[]>();
    for (const one of namings(tree))
      if (!bodies.has(one.name)) naming.set(one.name, [...(naming.get(one.name) ?? []), one]);
    return [...naming.values()].flatMap(offices);
  },
};

/** A person with an office, on a day, in the words of one account. */
type Naming = Place & { id: string; name: string; office: string; day: string };

function namings(tree: DataTree): Naming[] {
  const days = new Map([
    ...tree.rounds.map(({ path, value }) => [path, value.dates.start] as const),
    ...tree.positions.value.map(({ id, date }) => [id, date ?? ''] as const),
  ]);
  return everyClaim(tree).flatMap(({ file, pointer, id, attribution }) => {
    const [name = '', ...office] = (attribution?.speaker ?? '').split(', ');
    const day = days.get(id) ?? days.get(file) ?? '';
    return office.length === 0 || day === ''
      ? []
      : { file, pointer, id, name, office: office.join(', '), day };
  });
}

/** The accounts that go back to an office which somebody had left for another. */
function offices(of: readonly Naming[]): Finding[] {
  const last = new Map<string, string>();
  for (const { office, day } of of) if (day > (last.get(office) ?? '')) last.set(office, day);
  const first = new Map<string, string>();
  for (const { office, day } of of) if (day < (first.get(office) ?? '9')) first.set(office, day);
  return of.flatMap(({ file, pointer, id, name, office, day }) => {
    const [other] = [...first]
      .filter(([one, from]) => one !== office && from <= day && (last.get(one) ?? '') >= day)
      .map(([one]) => one)
      .toSorted(byCode);
    return other === undefined
      ? []
      : {
          file,
          pointer: `${pointer}/attribution/speaker`,
          id,
          message: `"${name}" is "${office}" here, and "${other}" before and after, or on the same day`,
          hint: 'write one office at a time, as most sources give it',
        };
  });
}
