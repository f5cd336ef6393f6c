import { embedWords } from '#language/embedding.ts';
import { venueWords } from '#language/venues.ts';
import { useEdition } from '../dataset/edition.ts';
import { useVenues } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { OffMap } from '../features/venues/off-map.tsx';
import { VenueMap } from '../features/venues/venue-map.tsx';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** Where rounds were held, with what has no place on the map. */
export function EmbedVenuesPage() {
  const slice = useVenues();
  const { subject } = useEdition();
  const { title, description } = venueWords;
  const path = paths.venues.to();
  return (
    <>
      <Head title={title} description={description(subject)} path={path} copy />
      <PictureFrame title={title} publishers={[]} to={path} label={embedWords.frame.openPicture}>
        <VenueMap slice={slice} />
        <OffMap slice={slice} />
      </PictureFrame>
    </>
  );
}
