import { venueWords } from '#language/venues.ts';
import { number } from '../../messages/format.ts';
import type { VenuesSlice } from '../../model/slices/venues-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass, smallHeadingClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { nowherePath, shortName } from './telling.ts';

/** What a map has no point for: places of which only the country is known, and rounds of which no place is. */
export function OffMap({ slice: { venues, nowhere } }: { slice: VenuesSlice }) {
  const countries = venues.filter(({ city }) => city === null);
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-3 lg:flex-col">
      {countries.length > 0 && (
        <section>
          <h2 className={smallHeadingClass}>{venueWords.countryOnly}</h2>
          <ul>
            {countries.map((venue) => (
              <li key={venue.id}>
                <Link to={paths.venue.to(venue.id)} className={apartLinkClass}>
                  <DataText>{shortName(venue)}</DataText>
                </Link>{' '}
                <span className="text-soft">{number(venue.rounds)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
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
