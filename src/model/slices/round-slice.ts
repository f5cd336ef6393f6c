import { chapterOf } from '../chapters.ts';
import { daysOf } from '../dates.ts';
import { neighbourhood, type Lineage } from '../lineage.ts';
import { sourcesOfProposal, sourcesOfRound } from '../sources-of.ts';
import { byCode } from '../text.ts';
import type {
  Dataset,
  Dates,
  Event,
  Proposal,
  Response,
  Round,
  RoundClaim,
  ComputedFigure,
} from '../types.ts';
import type { IssueName, PlaceName } from './index-slice.ts';
import { lineageSlice } from './lineage-slice.ts';
import { inOrder } from './order.ts';
import {
  resolver,
  type Named,
  type Resolved,
  type ResolvedDelegation,
  type ResolvedMediator,
  type ResolvedPhase,
  type ResolvedProvision,
  type ResolvedSource,
  type Resolver,
} from './resolve.ts';

/** A predecessor or successor of a proposal. */
export type LineageLink = Named & {
  date: string;
  basis: 'reported' | 'inferred';
  note: string | null;
};

/** A proposal with everything known of it, names resolved. */
export type FullProposal = Pick<Proposal, 'id' | 'name' | 'date' | 'lineageNote'> & {
  phases: ResolvedPhase[];
  tabledBy: Named[];
  tabledTo: Named[];
  parents: LineageLink[];
  children: LineageLink[];
  provisions: ResolvedProvision[];
  responses: (Omit<Resolved<Response>, 'party'> & { party: Named })[];
};

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

/** Events within this many days of a round stand on its page, at most three of each kind. */
const NEAR_DAYS = 21;
const NEAR_COUNT = 3;

/** Makes the slices of rounds and proposals; what all of them share is worked out once. */
export function roundSlices(data: Dataset) {
  const names = resolver(data);
  const ordered = inOrder(data.rounds);
  const lineage = lineageSlice(data);
  const places = new Map(data.venues.map(({ id, city, country }) => [id, { id, city, country }]));
  const proposals = ordered.flatMap((round) => round.proposals);
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));

  /** What builds on a proposal, by its id, in order of time. */
  const children = new Map<string, { id: string; via: Proposal['basedOn'][number] }[]>();
  for (const { id, basedOn } of proposals)
    for (const via of basedOn)
      children.set(via.proposal, [...(children.get(via.proposal) ?? []), { id, via }]);

  const link = (id: string, via: { basis: 'reported' | 'inferred'; note: string | null }) => {
    const proposal = byId.get(id);
    if (!proposal) throw new Error(`no proposal has the id "${id}"`);
    return { id, name: proposal.name, date: proposal.date, basis: via.basis, note: via.note };
  };

  function full(proposal: Proposal): FullProposal {
    const { id, name, date, lineageNote, phases } = proposal;
    return {
      id,
      name,
      date,
      lineageNote,
      phases: phases.map((phase) => ({
        ...phase,
        duration: phase.duration && names.quantity(phase.duration),
      })),
      tabledBy: proposal.tabledBy.map(names.actor),
      tabledTo: proposal.tabledTo.map(names.actor),
      parents: proposal.basedOn.map((parent) => link(parent.proposal, parent)),
      children: (children.get(id) ?? []).map((child) => link(child.id, child.via)),
      provisions: proposal.provisions.map(names.provision),
      // In order of time; those without a date come last.
      responses: proposal.responses
        .map((response) => ({ ...names.claim(response), party: names.actor(response.party) }))
        .toSorted((a, b) => byCode(a.date ?? '9', b.date ?? '9')),
    };
  }

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

  function issuesOf(list: readonly Proposal[]): IssueName[] {
    const touched = new Set(list.flatMap((p) => p.provisions.map((provision) => provision.issue)));
    return data.issues
      .filter((issue) => touched.has(issue.id))
      .map(({ id, name, scopes }) => ({ id, name, scopes }));
  }

  function computedOf(list: readonly Proposal[]): ComputedFigure[] {
    const touched = new Set(list.flatMap((p) => p.provisions.map((provision) => provision.issue)));
    return data.computed.filter((figure) =>
      figure.kind === 'total'
        ? touched.has(figure.of.issue)
        : touched.has(figure.dividend.issue) && touched.has(figure.divisor.issue),
    );
  }

  function roundLink(round: Round | undefined): RoundLink | null {
    return round ? { id: round.id, title: round.title, dates: round.dates } : null;
  }

  function round(of: Round): RoundSlice {
    const place = ordered.findIndex((other) => other.id === of.id);
    const near = eventsNear(data.events, of.dates);
    return {
      round: {
        ...facts(of),
        claims: of.claims.map((claim) => names.claim(claim)),
        proposals: of.proposals.map(full),
      },
      previous: roundLink(ordered[place - 1]),
      next: roundLink(ordered[place + 1]),
      ...near,
      issues: issuesOf(of.proposals),
      computed: computedOf(of.proposals),
      sources: sourceTable(names, [
        ...sourcesOfRound(of),
        ...[...near.before, ...near.during, ...near.after].flatMap((event) => event.sources),
      ]),
    };
  }

  function proposal(of: Proposal, inRound: Round): ProposalSlice {
    return {
      proposal: full(of),
      round: facts(inRound),
      lineage: neighbourhood(lineage, of.id, 2),
      issues: issuesOf([of]),
      computed: computedOf([of]),
      sources: sourceTable(names, sourcesOfProposal(of)),
    };
  }

  return { round, proposal };
}

function sourceTable(names: Resolver, ids: readonly string[]): Record<string, ResolvedSource> {
  return Object.fromEntries(ids.map((id) => [id, names.source(id)]));
}

type When = 'before' | 'during' | 'after';

/** The events before the first day of a round, within its days, and after its last one. */
function eventsNear(events: readonly Event[], dates: Dates): Record<When, Event[]> {
  const shift = (day: string, by: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
  const ordered = events.toSorted((a, b) => byCode(a.date, b.date));
  const earliest = shift(dates.start, -NEAR_DAYS);
  const latest = shift(dates.end, NEAR_DAYS);
  // An event of which only the month is known lies where all of its days lie.
  const within = (from: string, to: string) =>
    ordered.filter(({ date }) => daysOf(date).first >= from && daysOf(date).last <= to);
  return {
    before: within(earliest, shift(dates.start, -1)).slice(-NEAR_COUNT),
    during: within(dates.start, dates.end).slice(0, NEAR_COUNT),
    after: within(shift(dates.end, 1), latest).slice(0, NEAR_COUNT),
  };
}
