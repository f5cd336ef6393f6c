import { issueWords } from '#language/issues.ts';
import { useEdition } from '../dataset/edition.ts';
import { useIssues } from '../dataset/hooks.ts';
import { IssuesMatrix, ISSUES_PICTURE, issuesSentence } from '../features/issues/issues-matrix.tsx';
import { issuesTable } from '../features/issues/issue-table.ts';
import { PageHead } from '../parts/page-head.tsx';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { PictureTools } from './picture-tools.tsx';

/** Every issue, and which proposal has which: an index to the pages of issues. */
export function IssuesPage() {
  const slice = useIssues();
  const { subject } = useEdition();
  const { title, description } = issueWords.index;
  return (
    <>
      <PageHead title={title} description={description(subject)} path={paths.issues.to()} />
      <h1
        className="font-serif text-[1.7rem] leading-[1.1] font-semibold sm:text-4xl"
        tabIndex={-1}
      >
        {title}
      </h1>
      <IssuesMatrix
        slice={slice}
        tools={
          <PictureTools
            figure={ISSUES_PICTURE}
            name="issues"
            title={title}
            sentence={issuesSentence(slice)}
            address={paths.issues.to()}
            table={() => issuesTable(slice)}
            frame={embedPaths.issues.to()}
          />
        }
      />
    </>
  );
}
