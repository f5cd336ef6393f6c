import type { TermChange } from '../../model/changes.ts';

/** The id by which a term of a change page is led to: that of its provision in the later text, else in the earlier. */
export function idOfTerm({ before, after }: Pick<TermChange, 'before' | 'after'>): string {
  return after?.id ?? before?.id ?? '';
}

/** The id of the term in which an account stands; several provisions of a text may stand in one term. */
export function idOfTermWith(changes: readonly TermChange[], report: string): string {
  const term = changes.find((change) =>
    [change.before, change.after].some((side) => side?.reports.some(({ id }) => id === report)),
  );
  return term ? idOfTerm(term) : '';
}
