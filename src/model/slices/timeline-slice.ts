import { timeAxis, type TimeAxis } from '../charts/axes.ts';
import { widthOf } from '../charts/labels.ts';
import { packRows, type Bin, type LaneItem, type LaneRow } from '../charts/lanes.ts';
import { daysBetween, daysOf } from '../dates.ts';
import { isPlanned } from '../planned.ts';
import { sideOfProposal, sidesOf, trucesOf, type TabledSide, type Truce } from '../sides.ts';
import { byCode } from '../text.ts';
import { rowsBy, type LanesBy, type RowKind } from '../timeline-rows.ts';
import type { Chapter, Dataset, Dates, Event, Format, Status } from '../types.ts';
import type { PlaceName } from './index-slice.ts';
import { pages } from './pages.ts';
import { resolver, type Named, type ResolvedDelegation } from './resolve.ts';

/** A round as the timeline tells of it. */
export type TimelineRound = {
  id: string;
  title: string;
  dates: Dates;
  venues: string[];
  format: Format;
  mediators: Named[];
  delegations: Pick<ResolvedDelegation, 'id' | 'name' | 'present'>[];
  outcome: { status: Status; text: string };
};

/** A proposal, with the place of its round in the list of rounds. */
export type TimelineProposal = {
  id: string;
  name: string;
  date: string;
  tabledBy: Named[];
  side: string;
  round: number;
};

/** An event; its sources stand on the page of the nearest round, or, far from any, on that of positions. */
export type TimelineEvent = {
  id: string;
  date: string;
  text: string;
  round: string | null;
  /** Path of its page, where that is of positions before the newest. */
  page?: string;
};

/** A row of rounds: what they have in common, its name where that is data, and how many of them have begun. */
export type TimelineRow = LaneRow & {
  of: RowKind;
  id: string | null;
  name: string | null;
  count: number;
};

/** The rounds in rows. Where a row would be too high, those of one stretch of time are one mark. */
export type TimelineLanes = { bin: Bin | null; rows: TimelineRow[] };

/** What a file of the timeline tells of: rounds in order of time, events, and the chapters that these are in. */
export type TimelineStretch = Pick<Dataset, 'rounds' | 'events' | 'chapters'> & {
  /** How many chapters were over before it. */
  chaptersBefore: number;
};

/** Rounds, proposals and events over one time, with the places of their marks. */
export type TimelineDrawing = {
  /** Its axis is null where there is nothing. */
  time: { axis: TimeAxis | null };
  chapters: Chapter[];
  chaptersBefore: number;
  truces: Truce[];
  sides: TabledSide[];
  venues: PlaceName[];
  /** In order of time. */
  rounds: TimelineRound[];
  proposals: TimelineProposal[];
  events: TimelineEvent[];
  lanes: Record<LanesBy, TimelineLanes>;
  /** The marks of proposals, and of events. */
  texts: LaneRow & { bin: Bin | null };
  happened: LaneRow & { bin: Bin | null };
};

/** The narrowest drawing that runs across, in pixels: a window of 48rem without its margins and the names of rows. */
const NARROWEST = 560;
/** From this step on the drawing is wider than any page. */
const ZOOMED = 1600;
const MOST_LANES = 8;
const MARKS = { width: NARROWEST, reach: 7.5, reachOfMany: 14, most: MOST_LANES, widthOf };
const TEXTS = { ...MARKS, reach: 6, most: 10 };
const TICKS = { ...MARKS, reach: 3.5, most: 7 };

/**
 * The drawing of a stretch of time.
 *
 * @param roundsOf the rounds on whose pages an event stands, the nearest first.
 * @param pageOf the page of an event beside no round.
 */
export function timelineDrawing(
  data: Dataset,
  { rounds: ordered, events: own, chapters, chaptersBefore }: TimelineStretch,
  roundsOf: (event: Event) => string[],
  pageOf: (event: Event) => string,
): TimelineDrawing {
  const names = resolver(data);
  const rounds = ordered.map((round): TimelineRound => ({
    id: round.id,
    title: round.title,
    dates: round.dates,
    venues: round.venues,
    format: round.format,
    mediators: round.mediators.map(({ actor }) => names.actor(actor)),
    delegations: names.delegations(round).map(({ id, name, present }) => ({ id, name, present })),
    outcome: round.outcome,
  }));
  const proposals = ordered
    .flatMap((round, i) =>
      round.proposals.map((proposal): TimelineProposal => ({
        id: proposal.id,
        name: proposal.name,
        date: proposal.date,
        tabledBy: proposal.tabledBy.map(names.actor),
        side: sideOfProposal(proposal, data),
        round: i,
      })),
    )
    .toSorted((a, b) => byCode(a.date, b.date) || byCode(a.id, b.id));
  const events = own
    .map((event): TimelineEvent => {
      const { id, date, text } = event;
      const [round = null] = roundsOf(event);
      const page = round === null ? pageOf(event) : pages.positions;
      return { id, date, text, round, ...(page === pages.positions ? {} : { page }) };
    })
    .toSorted((a, b) => byCode(a.date, b.date) || byCode(a.id, b.id));
  const axis = timeAxis([
    ...rounds.flatMap(({ dates }) => [dates.start, dates.end]),
    ...[...proposals, ...events].flatMap(({ date }) => Object.values(daysOf(date))),
  ]);
  const city = new Map(data.venues.map((venue) => [venue.id, venue.city ?? venue.country]));
  const lanesBy = (by: LanesBy) => lanesOf(rounds, by, axis, (id) => city.get(id) ?? id);
  const single = (dates: readonly string[], room: typeof MARKS) => {
    const items = dates.map((date): LaneItem => {
      // What is known to the month alone stands in its middle.
      const { first, last } = daysOf(date);
      const half = Math.floor(daysBetween(first, last) / 2);
      const day = new Date(Date.parse(first) + half * 86_400_000).toISOString().slice(0, 10);
      return { from: day, to: day, name: '' };
    });
    const packed = axis ? packRows([items], axis, room) : { bin: null, rows: [] };
    return { bin: packed.bin, ...(packed.rows[0] ?? { lanes: 0, marks: [] }) };
  };
  return {
    time: { axis },
    chapters,
    chaptersBefore,
    truces: trucesOf(data),
    sides: sidesOf(data),
    venues: data.venues.map(({ id, city: name, country }) => ({ id, city: name, country })),
    rounds,
    proposals,
    events,
    lanes: {
      venue: lanesBy('venue'),
      mediator: lanesBy('mediator'),
      format: lanesBy('format'),
    },
    texts: single(
      proposals.map(({ date }) => date),
      TEXTS,
    ),
    happened: single(
      events.map(({ date }) => date),
      TICKS,
    ),
  };
}

function lanesOf(
  rounds: readonly TimelineRound[],
  by: LanesBy,
  axis: TimeAxis | null,
  cityOf: (venue: string) => string,
): TimelineLanes {
  if (!axis) return { bin: null, rows: [] };
  const actors = new Map(
    rounds.flatMap(({ mediators }) => mediators.map((one) => [one.id, one.name])),
  );
  const names = {
    venue: cityOf,
    mediator: (id: string) => actors.get(id) ?? id,
    // The names of formats are words of the interface.
    format: () => null,
  };
  const nameOf = (id: string): string | null => names[by](id);
  const rows = rowsBy(
    rounds.map((round) => keysOf(round, by)),
    nameOf,
  );
  const packed = packRows(
    rows.map((row) =>
      row.rounds.map((i): LaneItem => {
        const round = rounds[i];
        if (!round) throw new Error('a row holds a round that is not there');
        // What stands elsewhere is marked with where that is, the others with what they are called. How names are
        // joined is a matter of the language: any two letters measure it.
        const others = keysOf(round, by).filter((key) => row.keys.includes(key));
        const what = row.of === 'others' ? others.map(nameOf).join(' / ') : round.title;
        return {
          from: round.dates.start,
          to: round.dates.end,
          name: what,
          // Where all is in view, titles here and there tell less than they disturb.
          ...(row.of === 'others' ? {} : { nameFrom: ZOOMED }),
        };
      }),
    ),
    axis,
    MARKS,
  );
  return {
    bin: packed.bin,
    rows: rows.map(({ of, keys, rounds: own }, i): TimelineRow => {
      const [id = null] = of === 'one' ? keys : [];
      const { lanes, marks } = packed.rows[i] ?? { lanes: 0, marks: [] };
      return {
        of,
        id,
        name: id === null ? null : nameOf(id),
        count: own.filter((one) => rounds[one] && !isPlanned(rounds[one])).length,
        lanes,
        // From places in the row to places in the list of rounds.
        marks: marks.map((mark) => ({
          ...mark,
          items: mark.items.flatMap((one) => own[one] ?? []),
        })),
      };
    }),
  };
}

const keysOf = (round: TimelineRound, by: LanesBy): string[] =>
  by === 'venue'
    ? round.venues
    : by === 'mediator'
      ? round.mediators.map(({ id }) => id)
      : [round.format];
