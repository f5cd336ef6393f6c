import { embedWords } from '#language/embedding.ts';
import { issueWords } from '#language/issues.ts';
import { useEdition } from '../dataset/edition.ts';
import { useIssues } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { IssuesMatrix } from '../features/issues/issues-matrix.tsx';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** Which proposal has which issue. */
export function EmbedIssuesPage() {
  const slice = useIssues();
  const { subject } = useEdition();
  const { title, description } = issueWords.index;
  return (
    <>
      <Head title={title} description={description(subject)} path={paths.issues.to()} copy />
      <PictureFrame
        title={title}
        publishers={[]}
        to={paths.issues.to()}
        label={embedWords.frame.openPicture}
      >
        <IssuesMatrix slice={slice} />
      </PictureFrame>
    </>
  );
}
