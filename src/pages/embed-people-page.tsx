import { embedWords } from '#language/embedding.ts';
import { peopleWords } from '#language/people.ts';
import { useEdition } from '../dataset/edition.ts';
import { usePeople } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { PeopleFigure } from '../features/people/people-figure.tsx';
import { peopleFor } from '../model/people-list.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** Who was in the room, for whomever they came. */
export function EmbedPeoplePage() {
  const slice = usePeople();
  const { subject } = useEdition();
  const { title, description } = peopleWords;
  const path = paths.people.to();
  return (
    <>
      <Head title={title} description={description(subject)} path={path} copy />
      <PictureFrame title={title} publishers={[]} to={path} label={embedWords.frame.openPicture}>
        <PeopleFigure slice={slice} people={peopleFor(slice, null)} actor={null} />
      </PictureFrame>
    </>
  );
}
