import { venueWords } from '#language/venues.ts';
import { number } from '../../messages/format.ts';
import type { VenueSlice } from '../../model/slices/venues-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass, smallHeadingClass } from '../../ui/styles.ts';
import { roundsPath } from '../../urls/home-view.ts';

/** Who mediated at a place, and in how many of its rounds; each name leads to those rounds. */
export function VenueMediators({ slice: { venue, mediators } }: { slice: VenueSlice }) {
  return (
    <section>
      <h2 className={smallHeadingClass}>{venueWords.one.mediators}</h2>
      {mediators.length === 0 ? (
        <p className="text-soft">{venueWords.one.noMediators}</p>
      ) : (
        <ul>
          {mediators.map(({ id, name, rounds }) => (
            <li key={id}>
              <Link
                to={roundsPath({ venue: [venue.id], mediator: [id] })}
                className={apartLinkClass}
              >
                <DataText>{name}</DataText>
              </Link>{' '}
              <span className="text-soft">{number(rounds)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
