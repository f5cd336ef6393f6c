import { venueWords } from '#language/venues.ts';
import { words } from '../../messages/words.ts';
import type { VenueSlice } from '../../model/slices/venues-slice.ts';
import { Stage } from '../../parts/charts/stage.tsx';
import { smallHeadingClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { MapDrawing } from './map-drawing.tsx';
import { roundsTold, shortName } from './telling.ts';

/** Where a place is, among the others around it. */
export function Locator({ slice: { map, venue } }: { slice: VenueSlice }) {
  const told = ({ name, count }: { name: string; count: number }) =>
    words.join.colon(name, roundsTold(count));
  return (
    <section>
      <h2 className={smallHeadingClass}>{venueWords.one.where}</h2>
      {map.points.length === 0 ? (
        <p className="text-soft">
          {venue.city === null ? venueWords.one.countryOnly : venueWords.one.unmapped}
        </p>
      ) : (
        <Stage
          className="mt-1 max-w-[28rem]"
          card={(mark) => map.points.filter(({ id }) => id === mark).map(told)}
        >
          <MapDrawing
            map={map}
            label={venueWords.one.locator(shortName(venue))}
            of={venue.id}
            link={(point) => ({ to: paths.venue.to(point.id), told: told(point) })}
          />
        </Stage>
      )}
    </section>
  );
}
