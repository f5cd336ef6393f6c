import { embedWords } from '#language/embedding.ts';
import { tabledWords } from '#language/tabled.ts';
import { useIndex } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { TabledPicture, tabledSentence } from '../features/tabled/tabled-picture.tsx';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** What was tabled, as the start of the site shows it. */
export function EmbedTabledPage() {
  const index = useIndex();
  const { title } = tabledWords;
  return (
    <>
      <Head title={title} description={tabledSentence(index)} path={paths.home.to()} copy />
      <PictureFrame
        title={title}
        publishers={[]}
        to={paths.home.to()}
        label={embedWords.frame.openPicture}
      >
        <TabledPicture index={index} stretch={null} />
      </PictureFrame>
    </>
  );
}
