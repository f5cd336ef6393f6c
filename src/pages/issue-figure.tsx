import { issueWords } from '#language/issues.ts';
import { ISSUE_PICTURE } from '../features/issues/issue-id.ts';
import { IssuePicture, issueSentence } from '../features/issues/issue-picture.tsx';
import { issueTable } from '../features/issues/issue-table.ts';
import type { Step } from '../model/issue-steps.ts';
import type { IssueSlice, IssueView } from '../model/slices/issue-slice.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { PictureTools } from './picture-tools.tsx';

type Props = {
  slice: IssueSlice;
  view: IssueView | null;
  steps: readonly Step[];
  /** The view that the page shows, as its search string. */
  query: string;
};

/**
 * The picture of an issue, on its page, with what can be done with it. It comes with the page, and its code after it:
 * nobody waits for that to read the list.
 */
export function IssueFigure({ slice, view, steps, query }: Props) {
  const { id, name } = slice.issue;
  return (
    <IssuePicture
      slice={slice}
      view={view}
      steps={steps}
      tools={
        <PictureTools
          figure={ISSUE_PICTURE}
          name={id}
          title={issueWords.title(name)}
          sentence={issueSentence({ slice, view, steps })}
          address={paths.issue.to(id) + query}
          table={() => issueTable(slice, steps)}
          frame={embedPaths.issue.to(id)}
        />
      }
    />
  );
}
