import { timeAxis, type TimeAxis } from '../charts/axes.ts';
import { begunOf } from '../planned.ts';
import type { SideOfActors } from '../room-marks.ts';
import { isAgreed, trucesOf, type Truce } from '../sides.ts';
import type { Dataset, Dates, Format, Round } from '../types.ts';
import type { PlaceName } from './index-slice.ts';

/** What lies behind a picture of who came when, the same for everybody. */
export type RoomsBehind = {
  /** From the first round of the dataset to the last that has begun; null where it has none. */
  axis: TimeAxis | null;
  /** First days of chapters. */
  chapters: string[];
  truces: Truce[];
  sides: SideOfActors[];
};

/** A round as a list of rounds to which somebody came names it. */
export type RoomRound = {
  id: string;
  title: string;
  dates: Dates;
  venues: PlaceName[];
  format: Format;
  agreed: boolean;
};

/** Months up to which an axis marks each: the axis of all rounds stands on the page of each person. */
const MOST_MONTHS = 120;

/** An axis that is too long for months marks its first month and the years. */
function markedByYears(axis: TimeAxis | null): TimeAxis | null {
  if (!axis || axis.ticks.length <= MOST_MONTHS) return axis;
  return { ...axis, ticks: axis.ticks.filter(({ step }, i) => i === 0 || step === 'year') };
}

export function roomsBehind(data: Dataset): RoomsBehind {
  return {
    axis: markedByYears(
      timeAxis(begunOf(data.rounds).flatMap(({ dates }) => [dates.start, dates.end])),
    ),
    chapters: data.chapters.map(({ from }) => from),
    truces: trucesOf(data),
    sides: (data.about.sides ?? []).map(({ id, name, shape, actors }) => ({
      id,
      name,
      shape,
      actors,
    })),
  };
}

/** Names the rounds of a dataset so. */
export function roomRounds(data: Dataset): (round: Round) => RoomRound {
  const places = new Map(
    data.venues.map(({ id, city, country }) => [id, { id, city, country }] as const),
  );
  return (round) => ({
    id: round.id,
    title: round.title,
    dates: round.dates,
    venues: round.venues.flatMap((id) => places.get(id) ?? []),
    format: round.format,
    agreed: isAgreed(round),
  });
}
