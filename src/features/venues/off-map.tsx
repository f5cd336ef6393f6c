import { venueWords } from '#language/venues.ts';
import { number } from '../../messages/format.ts';
import type { VenueEntry, VenuesSlice } from '../../model/slices/venues-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass, smallHeadingClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { nowherePath, offMap, shortName } from './telling.ts';

/** What a map has no point for: places without coordinates, those of which only the country is known, and rounds of which no place is. */
export function OffMap({ slice }: { slice: VenuesSlice }) {
  const { cities, countries } = offMap(slice);
  const { nowhere } = slice;
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-3 lg:flex-col">
      <Places title={venueWords.unmapped} venues={cities} />
      <Places title={venueWords.countryOnly} venues={countries} />
      {nowhere && (
        <section>
          <h2 className={smallHeadingClass}>{venueWords.nowhere}</h2>
          <p>
            <Link to={nowherePath()} className={apartLinkClass}>
              {venueWords.nowhereLink}
            </Link>{' '}
            <span className="text-soft">{number(nowhere.rounds)}</span>
          </p>
        </section>
      )}
    </div>
  );
}

function Places({ title, venues }: { title: string; venues: readonly VenueEntry[] }) {
  if (venues.length === 0) return null;
  return (
    <section>
      <h2 className={smallHeadingClass}>{title}</h2>
      <ul>
        {venues.map((venue) => (
          <li key={venue.id}>
            <Link to={paths.venue.to(venue.id)} className={apartLinkClass}>
              <DataText>{shortName(venue)}</DataText>
            </Link>{' '}
            <span className="text-soft">{number(venue.rounds)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
