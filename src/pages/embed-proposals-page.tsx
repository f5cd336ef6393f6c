import { embedWords } from '#language/embedding.ts';
import { useIndex, useLineage } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { LineagePicture } from '../features/lineage/lineage-picture.tsx';
import { AnswersFigure } from '../features/proposals/answers-figure.tsx';
import { words } from '../messages/words.ts';
import { answeringParties, listedProposals } from '../model/proposal-list.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** How every text was answered, and who built on what. */
export function EmbedProposalsPage() {
  const index = useIndex();
  const lineage = useLineage();
  const { issues, counts } = index;
  const rows = listedProposals(index, lineage);
  const path = paths.proposals.to();
  const title = words.proposal.listTitle;
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
          <AnswersFigure
            rows={rows}
            parties={answeringParties(index, rows)}
            issues={issues}
            picture={lineage.picture}
          />
        )}
        <h2 className="mt-4 font-serif text-xl font-semibold">{words.lineage.title}</h2>
        <LineagePicture lineage={lineage} rows={rows} issues={issues} />
      </PictureFrame>
    </>
  );
}
