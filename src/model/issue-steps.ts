import { headlineOf, type Headline } from './agreement.ts';
import { daysOf } from './dates.ts';
import { filterClaims, sumOut, type EvidenceFilter, type LeftOut } from './evidence-filter.ts';
import { byRung } from './ladder.ts';
import type { IssueProposal, IssueSlice, IssueTerm, IssueView } from './slices/issue-slice.ts';
import type { ResolvedReport } from './slices/resolve.ts';
import { byCode } from './text.ts';

/** A term as a step shows it: with the accounts that the reader's choice leaves of it. */
export type StepTerm = {
  term: IssueTerm;
  /** Strongest first; never empty. */
  reports: ResolvedReport[];
  /** What they give as a number; null where they give none. */
  headline: Headline | null;
};

/** What one proposal has of an issue: one step of it. */
export type Step = {
  proposal: IssueProposal;
  /** The number that stands for it, where numbers are asked for. */
  figure: StepTerm | null;
  /** All its terms that are asked for, in the order of phases and scopes. */
  terms: StepTerm[];
};

export type IssueQuestion = {
  /** What is drawn, or null: then words are asked for, and steps have no figure. */
  view: IssueView | null;
  /** One scope; null for all. */
  scope: string | null;
  /** One phase, or that of none; undefined for the first that has a number. */
  phase: number | null | undefined;
  /** Id of a side; null for all. */
  side: string | null;
  filter: EvidenceFilter;
};

/** First phase first, then terms not tied to a phase, then later phases: as key figures go. */
const phaseOrder = ({ phase }: { phase: number | null }) =>
  phase === 1 ? 0 : phase === null ? 1 : phase;

/** The steps of an issue in order of time, as far as anything is left of them, and what the filter left out. */
export function stepsOf(
  slice: Pick<IssueSlice, 'issue' | 'proposals' | 'terms' | 'sources'>,
  { view, scope, phase, side, filter }: IssueQuestion,
): { steps: Step[]; out: Record<LeftOut, number> } {
  const out: Record<LeftOut, number>[] = [];
  const places = new Map(slice.issue.scopes.map(({ id }, i) => [id, i]));
  const byProposal = new Map<string, IssueTerm[]>();
  for (const term of slice.terms)
    byProposal.set(term.proposal, [...(byProposal.get(term.proposal) ?? []), term]);
  const steps = slice.proposals.flatMap((proposal): Step[] => {
    if (side !== null && proposal.side !== side) return [];
    const terms = (byProposal.get(proposal.id) ?? [])
      .filter((term) => scope === null || term.scope === scope)
      .filter((term) => phase === undefined || term.phase === phase)
      .toSorted(
        (a, b) =>
          (places.get(a.scope) ?? 0) - (places.get(b.scope) ?? 0) || phaseOrder(a) - phaseOrder(b),
      )
      .flatMap((term): StepTerm[] => {
        const left = filterClaims(term.reports, filter, slice.sources);
        out.push(left.out);
        if (left.kept.length === 0) return [];
        return [{ term, reports: byRung(left.kept), headline: numberOf(left.kept, view) }];
      });
    if (terms.length === 0) return [];
    const figure = view
      ? (terms
          .filter(({ headline }) => headline !== null)
          .toSorted((a, b) => phaseOrder(a.term) - phaseOrder(b.term))[0] ?? null)
      : null;
    return [{ proposal, figure, terms }];
  });
  return { steps, out: sumOut(out) };
}

/** What the page of an issue shows before anybody has chosen anything: its first picture, and the steps in it. */
export function shownFirst(slice: IssueSlice): { view: IssueView | null; steps: Step[] } {
  const { scope, views } = slice;
  const view = views.find((one) => one.scope === scope) ?? null;
  const question = { view, scope, phase: undefined, side: null };
  return { view, steps: stepsOf(slice, { ...question, filter: { rung: null, asOf: null } }).steps };
}

/** The headline of accounts in the unit that is drawn; in any, where words are asked for. */
function numberOf(reports: readonly ResolvedReport[], view: IssueView | null): Headline | null {
  return headlineOf(
    reports.filter(
      ({ quantity, absent }) => !absent && (view === null || quantity?.unit === view.unit),
    ),
  );
}

/** The largest number that leads; open ends count as what is given. */
const highest = ({ figure }: Step) =>
  Math.max(...(figure?.headline?.leads ?? []).flatMap(({ min, max }) => max ?? min ?? 0));

/** Steps sorted by value, largest first; those without a number last, in order of time. */
export function byValue(steps: readonly Step[]): Step[] {
  const has = steps.filter(({ figure }) => figure);
  return [
    ...has.toSorted((a, b) => highest(b) - highest(a)),
    ...steps.filter(({ figure }) => !figure),
  ];
}

/** The first day that a date can mean: by it steps and positions stand in one order. */
export const firstDay = (date: string | null) => (date === null ? '9' : daysOf(date).first);

/**
 * The nearest predecessor of a term: that of the same scope and phase in a proposal on which its own builds, the
 * latest of those. Null where none has it.
 */
export function stepBefore(
  slice: Pick<IssueSlice, 'before' | 'terms' | 'proposals' | 'whole'>,
  term: IssueTerm,
) {
  const parents = slice.before[term.proposal] ?? [];
  const elsewhere = slice.whole?.earlier ?? [];
  const terms = [...slice.terms, ...elsewhere.flatMap((step) => step.terms)];
  return (
    [...slice.proposals, ...elsewhere.map(({ proposal }) => proposal)]
      .filter(({ id }) => parents.includes(id))
      .toSorted((a, b) => byCode(firstDay(b.date), firstDay(a.date)))
      .flatMap((proposal) => {
        const same = terms.find(
          (one) =>
            one.proposal === proposal.id && one.scope === term.scope && one.phase === term.phase,
        );
        return same ? [{ proposal, term: same }] : [];
      })[0] ?? null
  );
}
