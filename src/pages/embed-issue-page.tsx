import { useParams } from 'react-router';
import { embedWords } from '#language/embedding.ts';
import { issueWords } from '#language/issues.ts';
import { useIssue } from '../dataset/hooks.ts';
import { PictureFrame } from '../features/embed/picture-frame.tsx';
import { publishersOfClaims } from '../features/embed/publishers.ts';
import { IssuePicture } from '../features/issues/issue-picture.tsx';
import { counted } from '../messages/format.ts';
import { shownFirst } from '../model/issue-steps.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';

/** An issue through time, as its page shows it at first. */
export function EmbedIssuePage() {
  const { id = '' } = useParams();
  const slice = useIssue(id);
  const { issue, terms, proposals, sources } = slice;
  const { view, steps } = shownFirst(slice);
  const title = issueWords.title(issue.name);
  const path = paths.issue.to(id);
  return (
    <>
      <Head
        title={title}
        description={issueWords.description(
          issue.name,
          counted(slice.whole?.proposals ?? proposals.length, issueWords.proposals),
        )}
        path={path}
        copy
      />
      <PictureFrame
        title={title}
        publishers={publishersOfClaims(
          terms.flatMap(({ reports }) => reports),
          sources,
        )}
        to={path}
        label={embedWords.frame.openPicture}
      >
        <IssuePicture slice={slice} view={view} steps={steps} />
      </PictureFrame>
    </>
  );
}
