import { words } from './words.ts';
import type { IssueName } from '../model/slices/index-slice.ts';

/** The phase of a term; `phased` is false where no text that is meant has phases at all. */
type InPhase = { phase: number | null; phased?: boolean };

/** The name of a term: issue, scope, and phase; null of texts that have no phases. */
export function termName(
  issues: readonly IssueName[],
  term: { issue: string; scope: string } & InPhase,
): { issue: string; scope: string; phase: string | null } {
  const issue = issues.find(({ id }) => id === term.issue);
  const scope = issue?.scopes.find(({ id }) => id === term.scope);
  return {
    issue: issue?.name ?? term.issue,
    scope: scope?.name ?? term.scope,
    phase: phaseName(term),
  };
}

/** What qualifies the name of an issue: "women, first phase". */
export function termDetail(name: { scope: string; phase: string | null }): string {
  return name.phase === null ? name.scope : words.phase.of(name.scope, name.phase);
}

/** "first phase", "whole deal"; null where there are no phases to be tied to. */
export function phaseName({ phase, phased = true }: InPhase): string | null {
  if (phase !== null) return words.phase.name(phase);
  return phased ? words.phase.any : null;
}

/**
 * What a cell says of a text whose term stands beside those of a phase, and is tied to none itself. Null
 * where its phase is that of the row.
 */
export function otherPhase(
  row: { phase: number | null },
  part: { proposal: { phases: readonly unknown[] }; provision: { phase: number | null } },
): string | null {
  if (row.phase === null || part.provision.phase !== null) return null;
  return part.proposal.phases.length === 0 ? words.phase.none : words.phase.any;
}
