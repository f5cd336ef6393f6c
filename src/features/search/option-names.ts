import { words } from '../../messages/words.ts';
import { NO_VENUE, type Facet } from '../../model/facet-list.ts';
import { namesIn } from '../../model/facet-tally.ts';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import { FORMATS, STATUSES } from '../../model/vocabulary.ts';

export type Option = { id: string; name: string };

/** The values of each facet that the dataset has, with their names, in the order of the list. */
export function facetOptions(index: IndexSlice): Record<Facet, Option[]> {
  const used = (pick: (round: IndexSlice['rounds'][number]) => Option[]) => {
    const counts = new Map<string, Option & { count: number }>();
    for (const round of index.rounds)
      for (const { id, name } of pick(round))
        counts.set(id, { id, name, count: (counts.get(id)?.count ?? 0) + 1 });
    return [...counts.values()].toSorted((a, b) => b.count - a.count);
  };
  const place = new Map(
    index.venues.map(({ id, city, country }) => [id, { id, name: city ?? country }]),
  );
  const { tally } = index;
  const noVenue = { id: NO_VENUE, name: words.round.untitledVenue };
  const placesOf = ({ venues }: IndexSlice['rounds'][number]) =>
    venues.length > 0 ? venues.flatMap((id) => place.get(id) ?? []) : [noVenue];
  const named = (facet: 'mediator' | 'party' | 'person') =>
    tally?.names[facet] ?? used((round) => namesIn(round, facet));
  return {
    venue: tally
      ? tally.names.venue.flatMap((id) => (id === NO_VENUE ? noVenue : (place.get(id) ?? [])))
      : used(placesOf),
    mediator: named('mediator'),
    party: named('party'),
    person: named('person'),
    format: FORMATS.map((id) => ({ id, name: words.formats[id] })),
    status: STATUSES.filter((id) => id !== 'planned' || index.counts.planned).map((id) => ({
      id,
      name: words.statuses[id],
    })),
    issue: index.issues,
  };
}
