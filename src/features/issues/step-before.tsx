import { issueWords } from '#language/issues.ts';
import { figureText } from '../../messages/figure-text.ts';
import { words } from '../../messages/words.ts';
import { headlineOf } from '../../model/agreement.ts';
import { stepBefore, type StepTerm } from '../../model/issue-steps.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Link } from '../../ui/link.tsx';
import { changesPath } from '../../urls/paths.ts';

/** What the proposal on which this one builds says of the same term. */
export function StepBefore({
  slice,
  shown: { term, headline },
}: {
  slice: IssueSlice;
  shown: StepTerm;
}) {
  const before = stepBefore(slice, term);
  if (!before) return null;
  const earlier = headlineOf(before.term.reports);
  const [strongest] = before.term.reports;
  const link = (
    <Link to={changesPath(before.proposal.id, term.proposal)} className="inline-block py-0.5">
      <DataText>{before.proposal.name}</DataText>
    </Link>
  );
  if (headline && earlier) {
    const [now, then] = [figureText(headline), figureText(earlier)];
    return (
      <p className="text-sm text-soft">
        {now === then ? issueWords.sameAs : issueWords.was(then)} {link}{' '}
      </p>
    );
  }
  return (
    <details className="text-sm text-soft">
      <summary className="inline-block min-h-6 hover:text-accent">{issueWords.beforeTitle}</summary>
      <p>
        {earlier ? figureText(earlier) : strongest && <DataText>{strongest.text}</DataText>}
        {words.between.dot}
        {link}{' '}
      </p>
    </details>
  );
}
