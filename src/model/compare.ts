import {
  ALL_EVIDENCE,
  filterClaims,
  type EvidenceFilter,
  type LeftOut,
} from './evidence-filter.ts';
import { byCode } from './text.ts';
import type { IssueName } from './slices/index-slice.ts';
import type { ResolvedProvision, ResolvedSource } from './slices/resolve.ts';
import type { FullProposal } from './slices/full-proposal.ts';
import type { RoundFacts, RoundSlice } from './slices/round-slice.ts';

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

/** A term as the dataset names it, with the phase under which it is aligned. */
export type Term = { key: string; issue: string; scope: string; slot: number | null };

export type TermRow = Term & {
  /** The phase that a text in this row ties the term to; null where none of them does. */
  phase: number | null;
  /** Whether any text in this row has phases at all: where none has, a row names no phase. */
  phased: boolean;
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

/** What decides where a provision is aligned; of the dataset and of a slice alike. */
type PhasedText = { phases: readonly unknown[] };
type PlacedTerm = Pick<ResolvedProvision, 'issue' | 'phase' | 'scope'>;

/**
 * The phase under which a provision is aligned. A text that has one phase or none is one phase long: what
 * it ties to no phase stands beside the first phase of the others, or nothing of it would ever meet them.
 */
function slotOf({ phases }: PhasedText, { phase }: PlacedTerm): number | null {
  return phase ?? (phases.length > 1 ? null : 1);
}

/** The term under which a provision is aligned, and its key. */
export function termOf(proposal: PhasedText, provision: PlacedTerm): Term {
  const { issue, scope } = provision;
  const slot = slotOf(proposal, provision);
  return { key: keyOf(issue, slot, scope), issue, scope, slot };
}

/** The key of a row of terms. */
export function keyOf(issue: string, slot: number | null, scope: string): string {
  return `${issue}/${slot ?? ''}/${scope}`;
}

/** First phase first; what is tied to no phase comes after the phases. */
const slotOrder = (slot: number | null) => slot ?? Number.POSITIVE_INFINITY;

/** The terms in the reading order of issues, then scopes, then phases. */
function inReadingOrder<T extends Term>(terms: readonly T[], issues: readonly IssueName[]): T[] {
  const issueOrder = new Map(issues.map(({ id }, i) => [id, i]));
  const scopeOrder = new Map(
    issues.flatMap((issue) => issue.scopes.map(({ id }, i) => [`${issue.id}/${id}`, i] as const)),
  );
  return terms.toSorted(
    (a, b) =>
      (issueOrder.get(a.issue) ?? 0) - (issueOrder.get(b.issue) ?? 0) ||
      (scopeOrder.get(`${a.issue}/${a.scope}`) ?? 0) -
        (scopeOrder.get(`${b.issue}/${b.scope}`) ?? 0) ||
      (a.slot === b.slot ? 0 : slotOrder(a.slot) - slotOrder(b.slot)) ||
      byCode(a.key, b.key),
  );
}

/** What is aligned: the texts of a column, and the sources by which its accounts are filtered. */
export type Texts = Pick<Column, 'proposals' | 'sources'>;

type Placed = Omit<Part, 'out'>;

function cellOf(column: Texts, placed: readonly Placed[], filter: EvidenceFilter): Cell {
  if (column.proposals.length === 0) return { state: 'nothing-tabled' };
  if (placed.length === 0) return { state: 'not-reported' };
  const parts = placed.map(({ proposal, provision }) => {
    const { kept, out } = filterClaims(provision.reports, filter, column.sources);
    return { proposal, provision: { ...provision, reports: kept }, out };
  });
  const kept = parts.filter(({ provision }) => provision.reports.length > 0);
  if (kept.length === 0) return { state: 'filtered', parts };
  const denied = kept.every(({ provision }) => provision.reports.every(({ absent }) => absent));
  return { state: denied ? 'absent' : 'reported', parts: kept };
}

/**
 * Aligns the terms of several columns by issue, phase and scope. Every provision of every column
 * stands in exactly one row; rows come in the reading order of issues, then scopes, then phases. A
 * filter takes accounts out of cells, never rows out of the table: what is hidden must be seen to be.
 */
export function alignTerms(
  columns: readonly Texts[],
  issues: readonly IssueName[],
  filter: EvidenceFilter = ALL_EVIDENCE,
): TermRow[] {
  const rows = new Map<string, Term & { placed: Placed[][] }>();
  columns.forEach(({ proposals }, c) => {
    for (const proposal of proposals)
      for (const provision of proposal.provisions) {
        const term = termOf(proposal, provision);
        const row = rows.get(term.key) ?? { ...term, placed: columns.map(() => []) };
        row.placed[c]?.push({ proposal, provision });
        rows.set(term.key, row);
      }
  });
  return inReadingOrder([...rows.values()], issues).map(({ placed, ...term }) => {
    const all = placed.flat();
    return {
      ...term,
      phase: all.some(({ provision }) => provision.phase !== null) ? term.slot : null,
      phased: all.some(({ proposal }) => proposal.phases.length > 0),
      cells: columns.map((column, c) => cellOf(column, placed[c] ?? [], filter)),
    };
  });
}
