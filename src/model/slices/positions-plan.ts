import { daysOf } from '../dates.ts';
import { knownSince } from '../evidence-filter.ts';
import { partOfDay } from '../charts/scale.ts';
import { datedSince } from '../positions-at.ts';
import { byCode } from '../text.ts';
import type { Dataset, Event, Position } from '../types.ts';
import { partsOfPositions, positionsPage } from './positions-pages.ts';

/** A part of the positions: the days on which the first and the last of them became known. */
export type PositionsSpan = { from: string; to: string };

/** Which positions, by their ids, stand in which part: the oldest first, which hold the same for good. */
export type PositionsPlan = { parts: string[][]; spans: PositionsSpan[] };

/** Tells on which page an event stands that is beside no round: on that of what became known in its time. */
export function eventPages({
  parts,
  spans,
}: PositionsPlan): (event: Pick<Event, 'date'>) => string {
  return ({ date }) => positionsPage(partOfDay(spans, daysOf(date).first), parts.length);
}

type Sources = Parameters<typeof knownSince>[1];

/** The day by which a position was known; of what cannot be said to have been, the day that it or its source has. */
function dayOf(position: Pick<Position, 'date' | 'sources'>, sources: Sources): string {
  const first = position.date === null ? null : daysOf(position.date).first;
  const since = datedSince(position, sources);
  if (since === null) return first ?? knownSince(position, sources) ?? '';
  return first !== null && first > since ? first : since;
}

/** In which part each position stands: by the day by which it was known. */
export function positionsPlan(data: Pick<Dataset, 'positions' | 'sources'>): PositionsPlan {
  const sources = Object.fromEntries(data.sources.map((source) => [source.id, source]));
  const all = data.positions
    .map((position) => ({ id: position.id, day: dayOf(position, sources) }))
    .toSorted((a, b) => byCode(a.day, b.day) || byCode(a.id, b.id));
  const parts = partsOfPositions(all);
  return {
    parts: parts.map((own) => own.map(({ id }) => id)),
    spans: parts.map((own) => {
      const dated = own.filter(({ day }) => day !== '');
      return { from: dated[0]?.day ?? '', to: dated.at(-1)?.day ?? '' };
    }),
  };
}
