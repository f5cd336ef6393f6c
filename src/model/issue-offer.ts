import type { IssueSlice, IssueTerm } from './slices/issue-slice.ts';

/** What can be chosen of an issue: one of its scopes, or all (null). */
export type IssueOffer = {
  scope: string | null;
  /** Proposals that have a term of it. */
  proposals: number;
  /** Phases for which they have it, first those that have a number; null for what is tied to none. */
  phases: (number | null)[];
};

/** What can be chosen of terms: all of them first, then each scope of which there are any, in its order. */
export function offersOf(
  terms: readonly IssueTerm[],
  scopes: readonly { id: string }[],
): IssueOffer[] {
  return [null, ...scopes.map(({ id }) => id)].flatMap((scope): IssueOffer[] => {
    const own = scope === null ? terms : terms.filter((term) => term.scope === scope);
    if (scope !== null && own.length === 0) return [];
    return [
      {
        scope,
        proposals: new Set(own.map(({ proposal }) => proposal)).size,
        phases: [...new Set(own.map(({ phase }) => phase))].toSorted(
          (a, b) => (a ?? 99) - (b ?? 99),
        ),
      },
    ];
  });
}

/** What can be chosen of an issue: of all of it, also where one of its pages is there. */
export function offered({ issue, terms, whole }: Pick<IssueSlice, 'issue' | 'terms' | 'whole'>) {
  return whole?.offers ?? offersOf(terms, issue.scopes);
}
