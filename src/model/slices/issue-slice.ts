import { group, max } from 'd3-array';
import { numberAxis, type NumberAxis } from '../charts/axes.ts';
import { backgroundOf, type Background } from './background.ts';
import { isAgreed, sideOfProposal } from '../sides.ts';
import type { Dataset, UnitForms } from '../types.ts';
import { fullProposals } from './full-proposal.ts';
import { inOrder } from './order.ts';
import type { PositionEntry, PositionsSlice } from './positions-slice.ts';
import { resolver, type Named, type ResolvedProvision, type ResolvedSource } from './resolve.ts';
import type { IssueOffer } from '../issue-offer.ts';
import { figuresBeside, type ComputedSeries } from './issue-sums.ts';

/** A proposal of which a term stands on the page of an issue. */
export type IssueProposal = Named & {
  date: string;
  tabledBy: Named[];
  /** Id of its side, or `NO_SIDE`. */
  side: string;
  /** Whether it was tabled in a round that ended in agreement. */
  agreed: boolean;
};

/** A term with the proposal of which it is. */
export type IssueTerm = ResolvedProvision & { proposal: string };

/** What can be drawn of an issue: the numbers of one scope in one unit. */
export type IssueView = {
  scope: string;
  unit: string;
  forms: UnitForms;
  /** Proposals that give a number, in whatever phase. */
  proposals: number;
  /** Phases in which any does; null for what is tied to none. */
  phases: (number | null)[];
  axis: NumberAxis;
};

/** A proposal on which others build, with those of its terms that theirs follow. */
export type EarlierStep = { proposal: IssueProposal; terms: IssueTerm[] };

/** What a page of a long issue tells of the whole. */
export type IssueWhole = {
  /** Which page, from 1: that of the oldest, which holds the same for good. The newest has the number `parts`. */
  part: number;
  parts: number;
  /** The days of the first and the last thing on each page; or months, where no more is known. */
  spans: { from: string; to: string }[];
  /** How many proposals have the issue, how many positions are on it, and how many proposals there are. */
  proposals: number;
  positions: number;
  all: number;
  time: Background['time'];
  offers: IssueOffer[];
  /** What the terms of this page follow and another page has. */
  earlier: EarlierStep[];
};

/**
 * `data/issues/<issue>.json`: one issue through all proposals, and what the parties said on it. Of a long one it has the
 * newest, and `data/issues/<issue>/<n>.json` what was before.
 */
export type IssueSlice = {
  issue: Named & { description: string; scopes: Named[] };
  background: Background;
  /** How many proposals there are, with this issue or without; of a page, how many of its time. */
  all: number;
  /** In order of time, a predecessor before what builds on it. */
  proposals: IssueProposal[];
  terms: IssueTerm[];
  /** For each proposal, those on which it builds, of those that have the issue. */
  before: Record<string, string[]>;
  /** What can be drawn of the whole, that with most proposals first. */
  views: IssueView[];
  /** The scope that is shown first; null where words say more than numbers. */
  scope: string | null;
  computed: ComputedSeries[];
  positions: PositionEntry[];
  /** Party id of a position → id of its side. */
  sideOf: Record<string, string>;
  sources: Record<string, ResolvedSource>;
  /** Where this is a page of several. */
  whole?: IssueWhole;
};

/** A number stands for an issue where at least so many proposals give it, and so large a part of those that have the issue. */
const ENOUGH = { proposals: 3, share: 0.2 };

/** The slices of all issues of which there is a term or a position. */
export function issueSlices(data: Dataset, stated: PositionsSlice): IssueSlice[] {
  const names = resolver(data);
  const full = fullProposals(data, names);
  const background = backgroundOf(data);
  const rounds = inOrder(data.rounds);
  const all = rounds.flatMap((round) =>
    round.proposals.map((proposal) => ({ round, proposal, full: full(proposal) })),
  );
  const summed = all.map(({ round, proposal, full: whole }) => ({
    id: proposal.id,
    name: proposal.name,
    date: proposal.date,
    side: sideOfProposal(proposal, data),
    agreed: isAgreed(round),
    full: whole,
  }));
  // Each term and each position is looked at once, however many issues there are.
  const positionsOf = group(stated.positions, (position) => position.issue.id);
  const termsOf = group(
    all.flatMap((one) => one.full.provisions.map((provision) => ({ one, provision }))),
    ({ provision }) => provision.issue,
  );
  return data.issues.flatMap((issue): IssueSlice[] => {
    const positions = positionsOf.get(issue.id) ?? [];
    const own = termsOf.get(issue.id) ?? [];
    const having = [...new Set(own.map(({ one }) => one))];
    if (having.length === 0 && positions.length === 0) return [];
    const ids = new Set(having.map(({ proposal }) => proposal.id));
    const terms = own.map(({ one, provision }): IssueTerm => ({
      ...provision,
      proposal: one.proposal.id,
    }));
    const views = viewsOf(terms, issue.scopes);
    const computed = figuresBeside(issue.id, summed, data);
    const [first] = views;
    const enough =
      first &&
      first.proposals >= ENOUGH.proposals &&
      first.proposals >= ENOUGH.share * having.length;
    const cited = [
      ...terms.flatMap(({ reports }) => reports.flatMap(({ sources }) => sources)),
      ...positions.flatMap(({ sources }) => sources),
    ];
    return [
      {
        issue: {
          id: issue.id,
          name: issue.name,
          description: issue.description,
          scopes: issue.scopes,
        },
        background,
        all: all.length,
        proposals: having.map(({ round, proposal, full: { id, name, date, tabledBy } }) => ({
          id,
          name,
          date,
          tabledBy,
          side: sideOfProposal(proposal, data),
          agreed: isAgreed(round),
        })),
        terms,
        before: Object.fromEntries(
          having.map(({ proposal: { id, basedOn } }) => [
            id,
            basedOn.map((link) => link.proposal).filter((parent) => ids.has(parent)),
          ]),
        ),
        views,
        scope: enough ? first.scope : null,
        computed,
        positions,
        sideOf: Object.fromEntries(
          positions.map(({ party }) => [party.id, sideOfProposal({ tabledBy: [party.id] }, data)]),
        ),
        sources: Object.fromEntries([...new Set(cited)].map((id) => [id, names.source(id)])),
      },
    ];
  });
}

/** What can be drawn of terms: for each scope the unit in which most proposals give a number. */
function viewsOf(terms: readonly IssueTerm[], scopes: readonly Named[]): IssueView[] {
  return scopes
    .flatMap((scope): IssueView[] => {
      const own = terms.filter((term) => term.scope === scope.id);
      const units = new Map<string, { forms: UnitForms; most?: number; proposals: Set<string> }>();
      for (const term of own)
        for (const { quantity, absent } of term.reports) {
          if (!quantity || absent) continue;
          const unit = units.get(quantity.unit) ?? {
            forms: quantity.forms,
            ...(quantity.most === undefined ? {} : { most: quantity.most }),
            proposals: new Set<string>(),
          };
          units.set(quantity.unit, unit);
          unit.proposals.add(term.proposal);
        }
      const largest = max([...units.values()], ({ proposals }) => proposals.size);
      const found = [...units].find(([, { proposals }]) => proposals.size === largest);
      if (!found) return [];
      const [unit, { forms, most, proposals }] = found;
      const given = own.filter(({ reports }) =>
        reports.some(({ quantity, absent }) => quantity?.unit === unit && !absent),
      );
      const values = given.flatMap(({ reports }) =>
        reports.flatMap(({ quantity, absent }) =>
          quantity?.unit === unit && !absent
            ? [quantity.min, quantity.max].filter((value) => value !== null)
            : [],
        ),
      );
      const axis = numberAxis(values, most);
      if (!axis) return [];
      const phases = [...new Set(given.map(({ phase }) => phase))].toSorted(
        (a, b) => (a ?? 99) - (b ?? 99),
      );
      return [{ scope: scope.id, unit, forms, proposals: proposals.size, phases, axis }];
    })
    .toSorted((a, b) => b.proposals - a.proposals);
}
