import type { Dataset } from '../../model/types.ts';
import type { NamesKnown } from './encode.ts';
import { venueName } from './read-lists.ts';
import { Records } from './records.ts';

/** The names of a dataset, in the order in which the same names are met when its workbook is read. */
export function knownOf(data: Dataset): NamesKnown {
  const { names } = new Records();
  for (const kind of ['actors', 'people', 'offices', 'publishers'] as const)
    for (const { id, name, alternates } of data[kind]) names[kind].add(id, name, alternates);
  for (const venue of data.venues) names.venues.add(venue.id, venueName(venue), venue.alternates);
  for (const { id, forms } of data.units)
    names.units.add(id, forms.other, forms.one === undefined ? [] : [forms.one]);
  for (const { id, name } of data.issues) names.issues.add(id, name);
  for (const { id, title, proposals } of data.rounds) {
    names.rounds.add(id, title);
    for (const proposal of proposals) names.proposals.add(proposal.id, proposal.name);
  }
  const factors = new Map(data.units.map(({ id, measure }) => [id, measure?.factor ?? null]));
  return { names, factorOf: (unit) => factors.get(unit) ?? null };
}
