import { embedWords } from '#language/embedding.ts';
import { timelineWords } from '#language/timeline.ts';
import { useEdition } from '../dataset/edition.ts';
import { useTimeline } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { TimelineFigure } from '../features/timeline/timeline-figure.tsx';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** All rounds over one time, whole; of very many, the newest. */
export function EmbedTimelinePage() {
  const slice = useTimeline();
  const { subject } = useEdition();
  const { title, description } = timelineWords;
  const path = paths.timeline.to();
  return (
    <>
      <Head title={title} description={description(subject)} path={path} copy />
      <PictureFrame title={title} publishers={[]} to={path} label={embedWords.frame.openPicture}>
        <TimelineFigure slice={slice} />
      </PictureFrame>
    </>
  );
}
