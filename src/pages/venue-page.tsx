import { useParams } from 'react-router';
import { venueWords } from '#language/venues.ts';
import { useEdition } from '../dataset/edition.ts';
import { useVenue } from '../dataset/hooks.ts';
import { Locator } from '../features/venues/locator.tsx';
import { VenueMediators } from '../features/venues/mediators.tsx';
import { roundsTable } from '../features/venues/tables.ts';
import {
  endings,
  roundsTold,
  shortName,
  venueSentence,
  wholeName,
} from '../features/venues/telling.ts';
import { VenueRounds } from '../features/venues/venue-rounds.tsx';
import { BY_YEAR, VenueYears } from '../features/venues/year-bars.tsx';
import { number } from '../messages/format.ts';
import { DataText } from '../parts/data-text.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { spanOfPage } from '../messages/format.ts';
import { Link } from '../ui/link.tsx';
import { apartLinkClass } from '../ui/styles.ts';
import { paths } from '../urls/paths.ts';
import { PictureTools } from './picture-tools.tsx';
import { later } from '../ui/later.tsx';

/** Links to the other pages of a long list: the real one has none. */
const TimePages = later(() => import('../parts/time-pages.tsx').then((code) => code.TimePages));

/** The rounds that were held at one place. */
export function VenuePage() {
  const { id = '', part } = useParams();
  const slice = useVenue(id, part);
  const { subject } = useEdition();
  const { venue } = slice;
  const words = venueWords.one;
  const { page } = slice;
  const pathOf = (one: number) =>
    one === page?.parts ? paths.venue.to(id) : paths.venuePart.to(id, String(one));
  const address = page ? pathOf(page.part) : paths.venue.to(id);
  const name = words.title(shortName(venue));
  const isNewest = !page || page.part === page.parts;
  const title = isNewest ? name : words.pageTitle(name, spanOfPage(page));
  return (
    <>
      <PageHead
        title={title}
        description={words.description(wholeName(venue), roundsTold(venue.rounds), subject)}
        path={address}
      />
      <p>
        <Link to={paths.venues.to()} className={apartLinkClass}>
          {words.back}
        </Link>
      </p>
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        <DataText>{wholeName(venue)}</DataText>
      </h1>
      <div className="gap-10 lg:grid lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          {venue.rounds === 0 ? (
            <p>{venueSentence(slice)}</p>
          ) : (
            <>
              <VenueYears
                slice={slice}
                tools={
                  <PictureTools
                    figure={BY_YEAR}
                    name={['rounds', id].join('-')}
                    title={title}
                    sentence={venueSentence(slice)}
                    address={address}
                    table={() => roundsTable(slice)}
                    frame={null}
                  />
                }
              />
              <p className="text-soft">{words.endings(endings(venue))}</p>
            </>
          )}
        </div>
        {venue.rounds > 0 && (
          <div className="grid content-start gap-5 max-lg:mt-4 sm:grid-cols-2 lg:mt-4 lg:grid-cols-1">
            <VenueMediators slice={slice} />
            <Locator slice={slice} />
          </div>
        )}
      </div>
      <section className="mt-10 border-t border-ink pt-3">
        <h2 className="font-serif text-2xl font-semibold">{words.rounds}</h2>
        {page && (
          <p className="text-soft">
            {words.page(number(slice.rounds.length), roundsTold(venue.rounds), spanOfPage(page))}
          </p>
        )}
        <VenueRounds slice={slice} />
        {page && (
          <TimePages
            id="times"
            label={words.times}
            part={page.part}
            spans={page.spans}
            to={pathOf}
          />
        )}
      </section>
    </>
  );
}
