import { venueWords } from '#language/venues.ts';
import { useEdition } from '../dataset/edition.ts';
import { useVenues } from '../dataset/hooks.ts';
import { OffMap } from '../features/venues/off-map.tsx';
import { placesTable } from '../features/venues/tables.ts';
import { mapSentence, yearSentence } from '../features/venues/telling.ts';
import { MAP, VenueMap } from '../features/venues/venue-map.tsx';
import { VenueTable } from '../features/venues/venue-table.tsx';
import { BY_YEAR, YearBars } from '../features/venues/year-bars.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { PictureTools } from './picture-tools.tsx';

/** Where rounds were held, and how often. */
export function VenuesPage() {
  const slice = useVenues();
  const { subject } = useEdition();
  const table = () => placesTable(slice);
  return (
    <>
      <PageHead
        title={venueWords.title}
        description={venueWords.description(subject)}
        path={paths.venues.to()}
      />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {venueWords.title}
      </h1>
      <div className="gap-8 lg:grid lg:grid-cols-[minmax(0,1fr)_13rem]">
        <VenueMap
          slice={slice}
          tools={
            <PictureTools
              figure={MAP}
              name="places"
              title={venueWords.title}
              sentence={mapSentence(slice)}
              address={paths.venues.to()}
              table={table}
              frame={embedPaths.venues.to()}
            />
          }
        />
        <div className="lg:pt-24">
          <OffMap slice={slice} />
        </div>
      </div>
      {slice.venues.length > 0 && (
        <div className="mt-8 border-t border-ink pt-3">
          <YearBars
            slice={slice}
            tools={
              <PictureTools
                figure={BY_YEAR}
                name="places-by-year"
                title={venueWords.byYear}
                sentence={yearSentence(slice)}
                address={[paths.venues.to(), BY_YEAR].join('#')}
                table={table}
                frame={null}
              />
            }
          />
        </div>
      )}
      <VenueTable slice={slice} />
    </>
  );
}
