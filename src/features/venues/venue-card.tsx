import { venueWords } from '#language/venues.ts';
import { words } from '../../messages/words.ts';
import type { VenueEntry } from '../../model/slices/venues-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { endings, roundsTold, shortName, when, wholeName } from './telling.ts';

/** Tells of a place by its id. */
export const venueCard =
  (venues: readonly VenueEntry[], otherwise: (id: string) => string | null = () => null) =>
  (id: string) => {
    const venue = venues.find((one) => one.id === id);
    return venue ? <VenueCard venue={venue} /> : otherwise(id);
  };

/** What is told of a place while its mark is pointed at. */
function VenueCard({ venue }: { venue: VenueEntry }) {
  const { id, rounds: count } = venue;
  const name = (text: string) => <DataText>{text}</DataText>;
  return (
    <>
      <p className="font-serif text-base font-semibold">{name(wholeName(venue))}</p>
      <p>
        <b>{roundsTold(count)}</b>
        {words.between.comma}
        {when(venue)}
      </p>
      <p className="text-soft">{endings(venue)}</p>
      <Link to={paths.venue.to(id)} className={apartLinkClass}>
        {venueWords.openPlace(shortName(venue))}
      </Link>
    </>
  );
}
