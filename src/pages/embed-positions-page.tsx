import { embedWords } from '#language/embedding.ts';
import { positionsWords } from '#language/positions.ts';
import { useEdition } from '../dataset/edition.ts';
import { usePositions } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { publishersOfClaims } from '../features/embed/publishers.ts';
import { PositionsFigure } from '../features/positions/positions-figure.tsx';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** What each party last said of each issue, of all that is known. */
export function EmbedPositionsPage() {
  const slice = usePositions();
  const { subject } = useEdition();
  const { title, description, nothing } = positionsWords;
  const path = paths.positions.to();
  return (
    <>
      <Head title={title} description={description(subject)} path={path} copy />
      <PictureFrame
        title={title}
        publishers={publishersOfClaims(slice.positions, slice.sources)}
        to={path}
        label={embedWords.frame.openPicture}
      >
        {slice.positions.length > 0 ? (
          <PositionsFigure slice={slice} chosen={[]} day={null} />
        ) : (
          <p className="text-soft">{nothing}</p>
        )}
      </PictureFrame>
    </>
  );
}
