import type { TimeScale } from '../charts/scale.ts';
import { timeAxis } from '../charts/axes.ts';
import { daysOf } from '../dates.ts';
import { inOrderOfTime } from '../positions-at.ts';
import { trucesOf, type Truce } from '../sides.ts';
import { byCode } from '../text.ts';
import type { Dataset, Event, Position } from '../types.ts';
import { eventRounds } from './claims-slice.ts';
import type { PositionsSpan } from './positions-plan.ts';
import { resolver, type Named, type Resolved, type ResolvedSource } from './resolve.ts';
import type { RoundSlice } from './round-slice.ts';
import { tabledTerms, type TabledTerm } from './tabled-terms.ts';

/** A position with its names. */
export type PositionEntry = Omit<Resolved<Position>, 'party' | 'issue'> & {
  party: Named;
  issue: Named;
  /** In a part of many: in which part it is listed, where that is an earlier one. */
  part?: number;
};

/** Which part of very many positions a file has, and what is known of all of them. */
export type PositionsPartOf = {
  /** From 1: that of the oldest. The newest has the number `parts`. */
  part: number;
  parts: number;
  count: number;
  spans: PositionsSpan[];
  /** Those with most positions first. */
  parties: (Named & { count: number })[];
  issues: Named[];
  /** The days on which one became known, in order. */
  days: string[];
};

/**
 * `data/positions.json`: what the parties said they want, and events that no round's page shows. Of very many it has
 * those that became known last, and `data/positions/<n>.json` those before; each with the last position of each party
 * on each issue when it begins.
 */
export type PositionsSlice = {
  /** In the reading order of issues, then in order of time; those without a date come last. */
  positions: PositionEntry[];
  /** Events too far from every round, or dated too roughly, to stand beside one. */
  events: Event[];
  sources: Record<string, ResolvedSource>;
  /** From the first to the last month of a position; null where none has a date. */
  axis: TimeScale | null;
  truces: Truce[];
  /** Of issues of which there are positions: terms of which parties gave numbers in texts of their own. */
  tabled: TabledTerm[];
  /** Not there where this is all. */
  partOf?: PositionsPartOf;
};

export function positionsSlice(data: Dataset, rounds: readonly RoundSlice[]): PositionsSlice {
  const names = resolver(data);
  const positions = data.issues.flatMap((issue) =>
    inOrderOfTime(
      data.positions
        .filter((position) => position.issue === issue.id)
        .map((position) => ({
          ...names.claim(position),
          party: names.actor(position.party),
          issue: { id: issue.id, name: issue.name },
        })),
    ),
  );
  const axis = timeAxis(
    positions.flatMap(({ date }) => (date === null ? [] : Object.values(daysOf(date)))),
  );
  const roundsOf = eventRounds(rounds);
  const events = data.events
    .filter((event) => roundsOf(event).length === 0)
    .map(names.event)
    .toSorted((a, b) => byCode(a.date, b.date) || byCode(a.id, b.id));
  return {
    positions,
    events,
    sources: Object.fromEntries(
      [...positions, ...events].flatMap((claim) =>
        claim.sources.map((id) => [id, names.source(id)]),
      ),
    ),
    axis: axis && { from: axis.from, to: axis.to },
    truces: trucesOf(data),
    tabled: tabledTerms(data).filter((term) =>
      positions.some(({ issue }) => issue.id === term.issue),
    ),
  };
}
