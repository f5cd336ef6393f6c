import { daysOf } from './dates.ts';
import { knownSince } from './evidence-filter.ts';
import type { Named, ResolvedSource } from './slices/resolve.ts';
import { byCode } from './text.ts';

/** What is needed of a position to tell whose it is, on what, and by which day it was known. */
type Position = {
  id: string;
  party: Named;
  issue: Named;
  date: string | null;
  sources: readonly string[];
};

type Sources = Readonly<Record<string, Pick<ResolvedSource, 'published'>>>;

/** Positions in order of time; a month counts from its first day, and what has no date comes last. */
export function inOrderOfTime<P extends Pick<Position, 'id' | 'date'>>(
  positions: readonly P[],
): P[] {
  const first = ({ date }: P) => (date === null ? '9' : daysOf(date).first);
  return positions.toSorted((a, b) => byCode(first(a), first(b)) || byCode(a.id, b.id));
}

/**
 * Whether a position was known by a day: one of its sources had been published by then, and what it tells is not
 * later. Where no day is chosen (null) all are known; where one is, those are not of which nobody can say since
 * when: without a date of their own, or without one on any page that tells of them.
 */
export function isKnownBy(
  position: Pick<Position, 'date' | 'sources'>,
  sources: Sources,
  day: string | null,
): boolean {
  if (day === null) return true;
  const since = datedSince(position, sources);
  return since !== null && since <= day && daysOf(position.date ?? since).first <= day;
}

/** The day since which a dated position can be shown to have been known; null where that cannot be told. */
export function datedSince(
  position: Pick<Position, 'date' | 'sources'>,
  sources: Sources,
): string | null {
  return position.date === null ? null : knownSince(position, sources);
}

/** What was known by a day of the positions of one party on one issue: the last, and all in order of time. */
export type KnownAt<P> = { last: P; steps: P[] };

/** The last known position of a list at a day; one without a date is the last only where no other is there. */
export function lastKnown<P extends Position>(
  positions: readonly P[],
  sources: Sources,
  day: string | null,
): KnownAt<P> | null {
  const steps = inOrderOfTime(positions.filter((one) => isKnownBy(one, sources, day)));
  const last = steps.findLast(({ date }) => date !== null) ?? steps.at(-1);
  return last === undefined ? null : { last, steps };
}

/** Every party with how many positions there are of it, most first. */
export function partiesOf(
  positions: readonly Pick<Position, 'party'>[],
): (Named & { count: number })[] {
  const parties = new Map<string, Named & { count: number }>();
  for (const { party } of positions)
    parties.set(party.id, { ...party, count: (parties.get(party.id)?.count ?? 0) + 1 });
  return [...parties.values()].toSorted((a, b) => b.count - a.count);
}

/** The positions of one party on one issue. */
export type GridCell<P> = { party: Named; positions: P[] };

export type Grid<P> = {
  /** The parties that have a column. */
  columns: Named[];
  /** Issues of which several parties spoke: a cell for each column, empty where nothing is known; then the others. */
  rows: { issue: Named; cells: GridCell<P>[]; others: GridCell<P>[] }[];
  /** Issues of which one party alone spoke. */
  alone: { issue: Named; cell: GridCell<P> }[];
};

/**
 * Positions as issues by parties. Which issue is a row and which party a column rests on all of them, so that it
 * stays while the day changes: a matrix of all issues and parties would mostly be empty.
 *
 * @param chosen ids of the parties that are shown; all where there is none.
 * @param most columns; those with most positions have one.
 * @param all whose positions there are, those with most first; where these positions are a part, of all.
 */
export function positionGrid<P extends Position>(
  positions: readonly P[],
  chosen: readonly string[],
  most: number,
  all: readonly Named[] = partiesOf(positions),
): Grid<P> {
  const isChosen = ({ id }: Named) => chosen.length === 0 || chosen.includes(id);
  const parties = all.filter(isChosen);
  const columns = parties.slice(0, most).map(({ id, name }) => ({ id, name }));
  const issues = [...new Map(positions.map(({ issue }) => [issue.id, issue])).values()];
  const grid: Grid<P> = { columns, rows: [], alone: [] };
  for (const issue of issues) {
    const own = positions.filter((position) => position.issue.id === issue.id);
    const cellOf = (party: Named) => ({
      party,
      positions: inOrderOfTime(own.filter((position) => position.party.id === party.id)),
    });
    const spoke = partiesOf(own);
    const shown = spoke.filter(isChosen).map(({ id, name }) => ({ id, name }));
    const [only] = shown;
    if (only === undefined) continue;
    if (spoke.length === 1) grid.alone.push({ issue, cell: cellOf(only) });
    else
      grid.rows.push({
        issue,
        cells: columns.map(cellOf),
        others: shown.filter(({ id }) => columns.every((column) => column.id !== id)).map(cellOf),
      });
  }
  return grid;
}
