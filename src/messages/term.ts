import { words } from './words.ts';
import type { IssueName } from '../model/slices/index-slice.ts';

/** The name of a term: issue, scope unless it is the main one, phase. */
export function termName(
  issues: readonly IssueName[],
  term: { issue: string; scope: string; phase: number | null },
): { issue: string; scope: string; phase: string } {
  const issue = issues.find(({ id }) => id === term.issue);
  const scope = issue?.scopes.find(({ id }) => id === term.scope);
  return {
    issue: issue?.name ?? term.issue,
    scope: scope?.name ?? term.scope,
    phase: term.phase === null ? words.phase.any : words.phase.name(term.phase),
  };
}

/** What qualifies the name of an issue: "women, first phase". */
export function termDetail({ scope, phase }: ReturnType<typeof termName>): string {
  return words.rows.qualified(scope, phase);
}
