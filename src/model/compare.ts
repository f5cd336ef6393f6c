import {
  ALL_EVIDENCE,
  filterClaims,
  type EvidenceFilter,
  type LeftOut,
} from './evidence-filter.ts';
import { byCode } from './text.ts';
import type { IssueName } from './slices/index-slice.ts';
import type { ResolvedProvision, ResolvedSource } from './slices/resolve.ts';
import type { FullProposal, RoundFacts, RoundSlice } from './slices/round-slice.ts';

/** One column: a proposal in its round, or a round that stands for all its proposals. */
export type Column = {
  id: string;
  kind: 'proposal' | 'round';
  name: string;
  /** Date to print: the proposal's own, or null where the dates of the round are meant. */
  date: string | null;
  round: RoundFacts;
  proposals: FullProposal[];
  sources: Record<string, ResolvedSource>;
};

/**
 * A provision with the proposal that it belongs to, since a round may hold several. Its reports are
 * those that the filter keeps; `out` counts the others by the reason why they are left out.
 */
export type Part = {
  proposal: FullProposal;
  provision: ResolvedProvision;
  out: Record<LeftOut, number>;
};

/**
 * What a column has for a term. The three empties are told apart: an account says that the text does
 * not contain it; nobody reported it; there was no text. A fourth is of the reader's own making: there
 * are accounts, and the filter leaves none of them.
 */
export type Cell =
  | { state: 'reported'; parts: Part[] }
  | { state: 'absent'; parts: Part[] }
  | { state: 'filtered'; parts: Part[] }
  | { state: 'not-reported' }
  | { state: 'nothing-tabled' };

export type TermRow = {
  key: string;
  issue: string;
  phase: number | null;
  scope: string;
  cells: Cell[];
};

/** The column for an id out of the slice of its round. Null if the round does not hold the id. */
export function columnOf(id: string, slice: RoundSlice): Column | null {
  const { round, sources } = slice;
  const { claims: _claims, proposals, ...facts } = round;
  if (round.id === id)
    return { id, kind: 'round', name: round.title, date: null, round: facts, proposals, sources };
  const proposal = proposals.find((candidate) => candidate.id === id);
  return proposal
    ? {
        id,
        kind: 'proposal',
        name: proposal.name,
        date: proposal.date,
        round: facts,
        proposals: [proposal],
        sources,
      }
    : null;
}

/**
 * The phase under which a provision is aligned. A proposal that has no phases is one phase long: its
 * terms stand beside the first phase of the others, or nothing of it would ever meet them.
 */
function phaseFor(proposal: FullProposal, provision: ResolvedProvision): number | null {
  return proposal.phases.length === 0 ? 1 : provision.phase;
}

/** The term under which a provision is aligned, and its key. */
export function termOf(proposal: FullProposal, provision: ResolvedProvision) {
  const { issue, scope } = provision;
  const phase = phaseFor(proposal, provision);
  return { key: `${issue}/${phase ?? ''}/${scope}`, issue, scope, phase };
}

/** First phase first; what is tied to no phase comes after the phases. */
const phaseOrder = (phase: number | null) => phase ?? Number.POSITIVE_INFINITY;

function cellOf(column: Column, key: string, filter: EvidenceFilter): Cell {
  if (column.proposals.length === 0) return { state: 'nothing-tabled' };
  const parts = column.proposals.flatMap((proposal) =>
    proposal.provisions
      .filter((provision) => termOf(proposal, provision).key === key)
      .map((provision) => {
        const { kept, out } = filterClaims(provision.reports, filter, column.sources);
        return { proposal, provision: { ...provision, reports: kept }, out };
      }),
  );
  if (parts.length === 0) return { state: 'not-reported' };
  const kept = parts.filter(({ provision }) => provision.reports.length > 0);
  if (kept.length === 0) return { state: 'filtered', parts };
  const denied = kept.every(({ provision }) => provision.reports.every(({ absent }) => absent));
  return { state: denied ? 'absent' : 'reported', parts: kept };
}

/** The terms in the reading order of issues, then scopes, then phases. */
export function inReadingOrder<T extends ReturnType<typeof termOf>>(
  terms: readonly T[],
  issues: readonly IssueName[],
): T[] {
  const issueOrder = new Map(issues.map(({ id }, i) => [id, i]));
  const scopeOrder = new Map(
    issues.flatMap((issue) => issue.scopes.map(({ id }, i) => [`${issue.id}/${id}`, i] as const)),
  );
  return terms.toSorted(
    (a, b) =>
      (issueOrder.get(a.issue) ?? 0) - (issueOrder.get(b.issue) ?? 0) ||
      (scopeOrder.get(`${a.issue}/${a.scope}`) ?? 0) -
        (scopeOrder.get(`${b.issue}/${b.scope}`) ?? 0) ||
      (a.phase === b.phase ? 0 : phaseOrder(a.phase) - phaseOrder(b.phase)) ||
      byCode(a.key, b.key),
  );
}

/**
 * Aligns the terms of several columns by issue, phase and scope. Every provision of every column
 * stands in exactly one row; rows come in the reading order of issues, then scopes, then phases. A
 * filter takes accounts out of cells, never rows out of the table: what is hidden must be seen to be.
 */
export function alignTerms(
  columns: readonly Column[],
  issues: readonly IssueName[],
  filter: EvidenceFilter = ALL_EVIDENCE,
): TermRow[] {
  const terms = new Map(
    columns.flatMap((column) =>
      column.proposals.flatMap((proposal) =>
        proposal.provisions.map((provision) => {
          const term = termOf(proposal, provision);
          return [term.key, term] as const;
        }),
      ),
    ),
  );
  return inReadingOrder([...terms.values()], issues).map(({ key, issue, phase, scope }) => ({
    key,
    issue,
    phase,
    scope,
    cells: columns.map((column) => cellOf(column, key, filter)),
  }));
}
