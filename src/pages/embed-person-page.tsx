import { useParams } from 'react-router';
import { embedWords } from '#language/embedding.ts';
import { peopleWords } from '#language/people.ts';
import { usePerson } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { PersonFigure } from '../features/people/person-figure.tsx';
import { personSentence } from '../messages/rooms.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** Where and when somebody came. */
export function EmbedPersonPage() {
  const { id = '' } = useParams();
  const slice = usePerson(id);
  const { name } = slice.person;
  const path = paths.person.to(id);
  return (
    <>
      <Head
        title={name}
        description={peopleWords.personDescription(name, personSentence(slice))}
        path={path}
        copy
      />
      <PictureFrame
        title={peopleWords.matrixOf(name)}
        publishers={[]}
        to={path}
        label={embedWords.frame.openPicture}
      >
        <PersonFigure slice={slice} />
      </PictureFrame>
    </>
  );
}
