import { issueWords } from '#language/issues.ts';
import { issuePath } from '../features/issues/issue-path.ts';
import { ISSUE_PICTURE } from '../features/issues/issue-id.ts';
import { IssuePicture } from '../features/issues/issue-picture.tsx';
import { issueTable } from '../features/issues/issue-table.ts';
import { issueSentence } from '../messages/issue-text.ts';
import type { Step } from '../model/issue-steps.ts';
import type { IssueSlice, IssueView } from '../model/slices/issue-slice.ts';
import { spanOfPage } from '../messages/format.ts';
import { embedPaths } from '../urls/embed-paths.ts';
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
  const { whole } = slice;
  const span = whole?.spans[whole.part - 1];
  return (
    <IssuePicture
      slice={slice}
      view={view}
      steps={steps}
      tools={
        <PictureTools
          figure={ISSUE_PICTURE}
          // A file says by its name of which time it is.
          name={[id, ...(span ? [span.from, span.to] : [])].join('-')}
          title={whole ? issueWords.pageTitle(name, spanOfPage(whole)) : issueWords.title(name)}
          sentence={issueSentence({ slice, view, steps })}
          address={issuePath(slice) + query}
          table={() => issueTable(slice, steps)}
          frame={whole && whole.part < whole.parts ? null : embedPaths.issue.to(id)}
        />
      }
    />
  );
}
