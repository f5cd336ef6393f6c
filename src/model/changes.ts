import { alignTerms, type Cell, type Term, type TermRow } from './compare.ts';
import { differenceOf, type Difference } from './difference.ts';
import { ALL_EVIDENCE, type EvidenceFilter } from './evidence-filter.ts';
import type { IssueName } from './slices/index-slice.ts';
import type { ResolvedProvision, ResolvedSource } from './slices/resolve.ts';
import type { FullProposal } from './slices/full-proposal.ts';

/**
 * What became of a term from one proposal to the next.
 * - `moved`: both have numbers, and not the same headline or not the same other versions
 * - `added`: only the later one is reported to have it
 * - `dropped`: only the earlier one is
 * - `reworded`: the reports of both are worded differently, or only one of them has a number
 * - `same`: the same numbers, or the same words where neither has a number; also a term that
 *   neither has, where an account says so
 */
export const CHANGE_KINDS = ['moved', 'added', 'dropped', 'reworded', 'same'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One term on both sides. A side that is null has no report of it. */
export type TermChange = Term &
  Pick<TermRow, 'phase' | 'phased'> & {
    kind: ChangeKind;
    difference: Difference;
    before: ResolvedProvision | null;
    after: ResolvedProvision | null;
  };

/** Whether every account says that the proposal does not contain the term. */
export function isDenied(provision: ResolvedProvision | null): boolean {
  return provision !== null && provision.reports.every(({ absent }) => absent);
}

const KIND_OF: Record<Exclude<Difference['kind'], 'filtered'>, ChangeKind> = {
  number: 'moved',
  others: 'moved',
  added: 'added',
  dropped: 'dropped',
  words: 'reworded',
  same: 'same',
  neither: 'same',
};

/** What a side has of a term. Where several of its terms stand in one row, none is lost. */
function sideOf(cell: Cell): ResolvedProvision | null {
  const [first, ...rest] = 'parts' in cell ? cell.parts.map(({ provision }) => provision) : [];
  if (!first || rest.length === 0) return first ?? null;
  return { ...first, reports: [first, ...rest].flatMap(({ reports }) => reports) };
}

type Evidence = EvidenceFilter & { sources: Record<string, ResolvedSource> };

/**
 * What changed from a proposal to one that builds on it, term by term, in reading order. Every term
 * of both stands in exactly one change, with all its reports; a filter takes out the reports that it
 * hides, and a term of which it hides one side cannot be compared and is left out.
 */
export function changesBetween(
  before: FullProposal,
  after: FullProposal,
  issues: readonly IssueName[],
  { sources, ...filter }: Evidence = { ...ALL_EVIDENCE, sources: {} },
): TermChange[] {
  const sides = [before, after].map((proposal) => ({ proposals: [proposal], sources }));
  return alignTerms(sides, issues, filter).flatMap(({ cells, ...term }): TermChange[] => {
    const [from, to] = cells as [Cell, Cell];
    const difference = differenceOf(from, to);
    if (difference.kind === 'filtered') return [];
    return [
      {
        ...term,
        kind: KIND_OF[difference.kind],
        difference,
        before: sideOf(from),
        after: sideOf(to),
      },
    ];
  });
}
