import { daysBetween, daysOf } from '../dates.ts';
import { correctionsByPage } from '../corrections-pages.ts';
import { byCode } from '../text.ts';
import type { Dataset, Dates, Event } from '../types.ts';
import { pages } from './pages.ts';
import { positionsPage } from './positions-pages.ts';
import { eventPages, positionsPlan } from './positions-plan.ts';
import type { RoundSlice } from './round-slice.ts';

/** `data/claims.json`: on which page each claim and each provision stands, its id the anchor there. */
export type ClaimsSlice = {
  /** Path of a page → ids. Each id stands once; a report on its proposal's page, not on its round's. */
  pages: Record<string, string[]>;
  /** Retired id → the id that holds its content now. */
  moved: Record<string, string>;
  /** By how many letters of an id the pages are parted that stand in other files; 0 where all are here. */
  letters: number;
};

/**
 * Where claims stand, out of a dataset and the slices of its rounds, which know their events.
 * @param corrections in the order of their list.
 */
export function claimsSlice(
  data: Dataset,
  rounds: readonly RoundSlice[],
  corrections: readonly { id: string }[],
): ClaimsSlice {
  const found = new Map<string, string[]>();
  const add = (page: string, ids: readonly string[]) => {
    if (ids.length > 0) found.set(page, [...(found.get(page) ?? []), ...ids]);
  };
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  for (const round of data.rounds) {
    add(pages.round(round.id), idsOf(round.claims));
    for (const proposal of round.proposals)
      add(pages.proposal(proposal.id), [
        ...proposal.provisions.flatMap((provision) => [provision.id, ...idsOf(provision.reports)]),
        ...idsOf(proposal.responses),
      ]);
  }
  const plan = positionsPlan(data);
  for (const [i, ids] of plan.parts.entries()) add(positionsPage(i + 1, plan.parts.length), ids);
  const pageOf = eventPages(plan);
  const roundsOf = eventRounds(rounds);
  for (const event of data.events) {
    const [nearest] = roundsOf(event);
    add(nearest ? pages.round(nearest) : pageOf(event), [event.id]);
  }
  for (const [page, on] of correctionsByPage(corrections)) add(page, idsOf(on));
  return {
    pages: Object.fromEntries(found),
    moved: Object.fromEntries(
      data.redirects.flatMap(({ kind, from, to }) => (kind === 'claim' ? [[from, to]] : [])),
    ),
    letters: 0,
  };
}

/** Tells of an event the rounds on whose pages it stands, the nearest in time first. */
export function eventRounds(rounds: readonly RoundSlice[]): (event: Event) => string[] {
  const byEvent = new Map<string, RoundSlice['round'][]>();
  for (const { round, before, during, after } of rounds)
    for (const { id } of [...before, ...during, ...after])
      byEvent.set(id, [...(byEvent.get(id) ?? []), round]);
  return ({ id: event, date }) =>
    (byEvent.get(event) ?? [])
      .map(({ id, dates }) => ({ id, away: daysAway(date, dates) }))
      .toSorted((a, b) => a.away - b.away || byCode(a.id, b.id))
      .map(({ id }) => id);
}

/** Days between an event and the nearest day of a round; none if they share a day. */
function daysAway(date: string, { start, end }: Dates): number {
  const { first, last } = daysOf(date);
  return Math.max(0, daysBetween(last, start), daysBetween(end, first));
}
