import { issueWords } from '#language/issues.ts';
import { number } from '../../messages/format.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import { spanOfPage } from '../../messages/format.ts';
import { buttonClass } from '../../ui/styles.ts';
import type { IssueViewState } from '../../urls/issue-view.ts';
import { issuePath } from './issue-path.ts';
import { later } from '../../ui/later.tsx';

/** Links to the other pages of a long list: the real one has none. */
const TimePages = later(() => import('../../parts/time-pages.tsx').then((code) => code.TimePages));

/** Where the pages of other times are linked. */
const TIMES = 'times';

type Props = {
  page: IssueSlice;
  /** Whether something is asked for, so that all pages are shown as one. */
  asked: boolean;
  view: IssueViewState;
  onChange: (change: Partial<IssueViewState>) => void;
};

/** Of a long issue: what of it this page shows, and the ways to the rest. Nothing where there is one page. */
export function IssueExtent({ page, asked, view, onChange }: Props) {
  const { whole } = page;
  if (!whole) return null;
  const isAlone = view.times === 'all';
  return (
    <p className="mt-1 max-w-[46rem] text-sm text-soft">
      {issueWords.page(number(page.proposals.length), number(whole.proposals), spanOfPage(whole))}{' '}
      {whole.positions > 0 &&
        issueWords.statements(number(page.positions.length), number(whole.positions))}{' '}
      <a href={`#${TIMES}`} className="inline-block py-1">
        {issueWords.times}
      </a>{' '}
      {(isAlone || !asked) && (
        <button
          type="button"
          className={`${buttonClass} needs-script no-print min-h-9`}
          onClick={() => onChange({ times: isAlone ? 'page' : 'all' })}
        >
          {isAlone ? issueWords.onePage : issueWords.allTimes}
        </button>
      )}
    </p>
  );
}

/** Links to the pages of a long issue. */
export function IssueTimes({ page }: Pick<Props, 'page'>) {
  const { whole } = page;
  if (!whole) return null;
  return (
    <TimePages
      id={TIMES}
      label={issueWords.times}
      part={whole.part}
      spans={whole.spans}
      to={(part) => issuePath({ ...page, whole: { ...whole, part } })}
    />
  );
}
