import { Fragment } from 'react';
import { venuesText } from '../messages/place.ts';
import { words } from '../messages/words.ts';
import type { PlaceName } from '../model/slices/index-slice.ts';
import { Link } from '../ui/link.tsx';
import { apartLinkClass } from '../ui/styles.ts';
import { paths } from '../urls/paths.ts';

/** The venues of a round, each a link to its page; or that none is reported. */
export function VenueNames({ venues }: { venues: readonly PlaceName[] }) {
  if (venues.length === 0) return venuesText(venues);
  return venues.map((venue, i) => (
    <Fragment key={venue.id}>
      {i > 0 && words.between.semicolon}
      <Link to={paths.venue.to(venue.id)} className={apartLinkClass}>
        {venuesText([venue])}
      </Link>
    </Fragment>
  ));
}
