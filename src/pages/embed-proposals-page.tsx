import { embedWords } from '#language/embedding.ts';
import { useListedPart } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { LineagePicture } from '../features/lineage/lineage-picture.tsx';
import { AnswersFigure } from '../features/proposals/answers-figure.tsx';
import { words } from '../messages/words.ts';
import { spanOfPage } from '../messages/format.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** How every text was answered, and who built on what; of a long list, the newest. */
export function EmbedProposalsPage() {
  const list = useListedPart('newest');
  const { rows, issues, parties, counts, parts } = list;
  const path = paths.proposals.to();
  const title =
    parts === 1 ? words.proposal.listTitle : words.proposals.pageTitle(spanOfPage(list));
  return (
    <>
      <Head
        title={title}
        description={words.proposal.listLede(counts.proposals)}
        path={path}
        copy
      />
      <PictureFrame title={title} publishers={[]} to={path} label={embedWords.frame.openPicture}>
        {rows.some(({ courses }) => courses.length > 0) && (
          <AnswersFigure rows={rows} parties={parties} issues={issues} picture={list.picture} />
        )}
        <h2 className="mt-4 font-serif text-xl font-semibold">{words.lineage.title}</h2>
        <LineagePicture lineage={{ ...list, nodes: rows }} rows={rows} issues={issues} />
      </PictureFrame>
    </>
  );
}
