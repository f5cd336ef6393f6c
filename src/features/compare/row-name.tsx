import type { SaidRow } from '../../messages/rows/said.ts';
import { IssueLink } from '../../parts/issue-link.tsx';
import { classes } from '../../ui/classes.ts';

/** Whether a row is of the same issue as the one above it: then its name is not painted again. */
export function isAgain(row: SaidRow, before: SaidRow | undefined): boolean {
  return row.section === 'terms' && before?.section === 'terms' && row.of.issue === before.of.issue;
}

/** The line above a row: what something new begins with, another issue or the answers, is set off. */
export function borderAbove(row: SaidRow, before: SaidRow | undefined): string {
  if (row.key === 'answers') return 'border-ink';
  return row.section === 'terms' && !isAgain(row, before) ? 'border-line' : 'border-hair';
}

/** The name of a row, which leads to its issue; where that is the one of the row above, the name is read aloud alone. */
export function RowName({ row, again }: { row: SaidRow; again: boolean }) {
  const { name, detail } = row;
  return (
    <>
      <span
        className={classes(
          'block font-serif text-lg leading-snug font-semibold',
          again && 'roomy:sr-only',
        )}
      >
        {row.section === 'terms' && !again ? (
          <IssueLink issue={row.of.issue}>{name}</IssueLink>
        ) : (
          name
        )}
      </span>
      {detail && <span className="block text-sm text-soft">{detail}</span>}
    </>
  );
}
