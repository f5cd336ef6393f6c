import { chapterOf } from '../chapters.ts';
import { figureTerms } from '../figure-terms.ts';
import { neighbourhoods, type Lineage } from '../lineage.ts';
import { sourcesOfProposal, sourcesOfRound } from '../sources-of.ts';
import type {
  ComputedFigure,
  Dataset,
  Dates,
  Event,
  Proposal,
  Round,
  RoundClaim,
} from '../types.ts';
import type { IssueName, PlaceName } from './index-slice.ts';
import { lineageOf } from './lineage-slice.ts';
import { eventsNear } from './events-near.ts';
import { fullProposals, type FullProposal } from './full-proposal.ts';
import { inOrder } from './order.ts';
import {
  resolver,
  type Named,
  type Resolved,
  type ResolvedDelegation,
  type ResolvedMediator,
  type ResolvedSource,
  type Resolver,
} from './resolve.ts';

/** The facts of a round that stand in the head of its page and of its proposals' pages. */
export type RoundFacts = Pick<Round, 'id' | 'title' | 'dates' | 'format' | 'outcome'> & {
  chapter: Named;
  venues: PlaceName[];
  mediators: ResolvedMediator[];
  delegations: ResolvedDelegation[];
  /** Sources on which the round rests, its proposals included. */
  sourceCount: number;
};

export type RoundLink = { id: string; title: string; dates: Dates };

/** `data/rounds/<id>.json`: a whole round, with the sources that it cites. */
export type RoundSlice = {
  round: RoundFacts & { claims: Resolved<RoundClaim>[]; proposals: FullProposal[] };
  previous: RoundLink | null;
  next: RoundLink | null;
  /** Events near it: before its first day, while it went on, after its last day. */
  before: Event[];
  during: Event[];
  after: Event[];
  /** The issues that its proposals touch, in reading order, with the names of their scopes. */
  issues: IssueName[];
  /** The figures that can be computed from these issues. */
  computed: ComputedFigure[];
  sources: Record<string, ResolvedSource>;
};

/** `data/proposals/<id>.json`: one proposal, the round in which it was tabled, its sources. */
export type ProposalSlice = {
  proposal: FullProposal;
  round: RoundFacts;
  /** What it comes from and what came of it, two steps each way. */
  lineage: Lineage;
  issues: IssueName[];
  /** The figures that can be computed from these issues. */
  computed: ComputedFigure[];
  sources: Record<string, ResolvedSource>;
};

/** Makes the slices of rounds and proposals; what several of them share is worked out once. */
export function roundSlices(data: Dataset) {
  const names = resolver(data);
  const ordered = inOrder(data.rounds);
  const neighbourhood = neighbourhoods(lineageOf(data));
  const places = new Map(data.venues.map(({ id, city, country }) => [id, { id, city, country }]));
  const full = fullProposals(data, names);
  const near = eventsNear(data.events.map(names.event));
  const placeOf = new Map(ordered.map(({ id }, i) => [id, i]));

  function facts(round: Round): RoundFacts {
    const { id, title, dates, format, outcome } = round;
    const chapter = chapterOf(data.chapters, dates.start);
    return {
      id,
      title,
      dates,
      format,
      outcome,
      chapter: { id: chapter.id, name: chapter.name },
      venues: round.venues.flatMap((venue) => places.get(venue) ?? []),
      mediators: names.mediators(round),
      delegations: names.delegations(round),
      sourceCount: sourcesOfRound(round).length,
    };
  }

  /** The issues that proposals touch, and the figures that can be computed from them. */
  function namesFor(list: readonly Proposal[]): Pick<RoundSlice, 'issues' | 'computed'> {
    const touched = new Set(list.flatMap((p) => p.provisions.map(({ issue }) => issue)));
    return {
      issues: data.issues
        .filter(({ id }) => touched.has(id))
        .map(({ id, name, scopes }) => ({ id, name, scopes })),
      computed: data.computed.filter((figure) =>
        figureTerms(figure).every(([, { issue }]) => touched.has(issue)),
      ),
    };
  }

  function roundLink(round: Round | undefined): RoundLink | null {
    return round ? { id: round.id, title: round.title, dates: round.dates } : null;
  }

  function round(of: Round): RoundSlice {
    const place = placeOf.get(of.id) ?? -1;
    const events = near(of.dates);
    return {
      round: {
        ...facts(of),
        claims: of.claims.map((claim) => names.claim(claim)),
        proposals: of.proposals.map(full),
      },
      previous: roundLink(ordered[place - 1]),
      next: roundLink(ordered[place + 1]),
      ...events,
      ...namesFor(of.proposals),
      sources: sourceTable(names, [
        ...sourcesOfRound(of),
        ...[...events.before, ...events.during, ...events.after].flatMap((event) => event.sources),
      ]),
    };
  }

  function proposal(of: Proposal, inRound: Round): ProposalSlice {
    return {
      proposal: full(of),
      round: facts(inRound),
      lineage: neighbourhood(of.id, 2),
      ...namesFor([of]),
      sources: sourceTable(names, sourcesOfProposal(of)),
    };
  }

  return { round, proposal };
}

function sourceTable(names: Resolver, ids: readonly string[]): Record<string, ResolvedSource> {
  return Object.fromEntries(ids.map((id) => [id, names.source(id)]));
}
