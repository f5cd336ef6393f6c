import { chapterOf } from '../chapters.ts';
import type { RoundsTally } from '../facet-tally.ts';
import { keyFiguresOf, type CardFigure } from '../key-figures.ts';
import { countBegun } from '../planned.ts';
import { sourcesOfRound } from '../sources-of.ts';
import type {
  About,
  Chapter,
  ComputedFigure,
  Dataset,
  Dates,
  Format,
  Status,
  Suggestion,
} from '../types.ts';
import { tabledOf, type Tabled } from './tabled.ts';
import { inOrder } from './order.ts';
import { resolver, type Named, type ResolvedDelegation, type ResolvedMediator } from './resolve.ts';

/** A proposal as a card shows it. */
export type CardProposal = {
  id: string;
  name: string;
  date: string;
  tabledBy: Named[];
  tabledTo: Named[];
  figures: CardFigure[];
  /** Ids of the issues that its provisions touch. */
  issues: string[];
};

/** A round as a card shows it. */
export type CardRound = {
  id: string;
  title: string;
  dates: Dates;
  chapter: string;
  venues: string[];
  format: Format;
  mediators: ResolvedMediator[];
  delegations: ResolvedDelegation[];
  outcome: { status: Status; text: string };
  sourceCount: number;
  proposals: CardProposal[];
};

export type PlaceName = { id: string; city: string | null; country: string };
export type IssueName = { id: string; name: string; scopes: Named[] };

/** `data/index.json`: what cards, search, tray and navigation need. */
export type IndexSlice = {
  about: About;
  /** `rounds` are those that have begun; how many more are planned, if any. */
  counts: {
    rounds: number;
    planned?: number;
    proposals: number;
    reports: number;
    sources: number;
  };
  chapters: Chapter[];
  venues: PlaceName[];
  issues: IssueName[];
  computed: ComputedFigure[];
  /** In order of time; of a long list, as it is published, the newest. */
  rounds: CardRound[];
  /** How many files of further cards there are: `data/cards/<n>.json`. */
  more: number;
  /** What is known of all rounds, where some cards are in other files; null where all are here. */
  tally: RoundsTally | null;
  suggestions: Suggestion[];
  redirects: { kind: 'round' | 'proposal'; from: string; to: string }[];
  /** What the picture of all that was tabled needs beside the cards. */
  tabled: Tabled;
};

/** Builds the index of a dataset. Rounds come in order of time. */
export function indexSlice(data: Dataset): IndexSlice {
  const names = resolver(data);
  const rounds = inOrder(data.rounds).map((round): CardRound => ({
    id: round.id,
    title: round.title,
    dates: round.dates,
    chapter: chapterOf(data.chapters, round.dates.start).id,
    venues: round.venues,
    format: round.format,
    mediators: names.mediators(round),
    delegations: names.delegations(round),
    outcome: round.outcome,
    sourceCount: sourcesOfRound(round).length,
    proposals: round.proposals.map((proposal) => ({
      id: proposal.id,
      name: proposal.name,
      date: proposal.date,
      tabledBy: proposal.tabledBy.map(names.actor),
      tabledTo: proposal.tabledTo.map(names.actor),
      figures: keyFiguresOf(proposal.provisions.map(names.provision), data.about.keyIssues).map(
        ({ provision: _provision, versions: _versions, ...figure }) => figure,
      ),
      issues: [...new Set(proposal.provisions.map((provision) => provision.issue))],
    })),
  }));
  const proposals = data.rounds.flatMap((round) => round.proposals);
  return {
    about: data.about,
    counts: {
      ...countBegun(rounds),
      proposals: proposals.length,
      reports: proposals.flatMap((p) => p.provisions.flatMap((provision) => provision.reports))
        .length,
      sources: data.sources.length,
    },
    chapters: data.chapters,
    venues: data.venues.map(({ id, city, country }) => ({ id, city, country })),
    issues: data.issues.map(({ id, name, scopes }) => ({ id, name, scopes })),
    computed: data.computed,
    rounds,
    more: 0,
    tally: null,
    suggestions: data.suggestions,
    tabled: tabledOf(data, rounds),
    // Retired claims are looked up where claims are: in data/claims.json.
    redirects: data.redirects.flatMap(({ kind, from, to }) =>
      kind === 'claim' ? [] : [{ kind, from, to }],
    ),
  };
}
