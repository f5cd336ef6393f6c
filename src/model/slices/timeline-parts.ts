import { wholeTime, type WholeTime } from '../charts/whole-time.ts';
import { begunOf } from '../planned.ts';
import { byCode } from '../text.ts';
import type { Chapter, Dataset, Event, Round } from '../types.ts';
import { eventRounds } from './claims-slice.ts';
import { inOrder } from './order.ts';
import { eventPages, positionsPlan } from './positions-plan.ts';
import type { RoundSlice } from './round-slice.ts';
import { timelineDrawing, type TimelineStretch, type TimelineDrawing } from './timeline-slice.ts';
import { inPages } from './weighed-pages.ts';

/** Rounds, proposals and events on a page of the timeline: so that each, drawing and list, stays light. */
const LIMITS = { aPage: 300, most: 420 };

/** A part of the timeline: its first and its last day, how many of its rounds have begun, and which chapters begin in it. */
export type TimelineSpan = { from: string; to: string; rounds: number; chapters: string[] };

/**
 * `data/timeline.json`: all rounds, proposals and events over one time, with the places of their marks. Of very many
 * it has the newest, and `data/timeline/<n>.json` those of times before.
 */
export type TimelineSlice = TimelineDrawing & {
  /** Which part, from 1: that of the oldest, which holds the same for good. The newest has the number `parts`. */
  part: number;
  parts: number;
  /** Of all parts, those that have begun. */
  counts: { rounds: number };
  spans: TimelineSpan[];
  /** How many rounds there were when, of all parts; null where this is the only one. */
  whole: WholeTime | null;
};

type Entry = { day: string } & ({ round: Round } | { event: Event });
const weightOf = (entry: Entry) => ('round' in entry ? 1 + entry.round.proposals.length : 1);

/** Rounds and events in order of time, a part each. */
function cutUp({ rounds, events }: Pick<Dataset, 'rounds' | 'events'>): Entry[][] {
  const entries: Entry[] = [
    ...events
      .toSorted((a, b) => byCode(a.date, b.date) || byCode(a.id, b.id))
      .map((event) => ({ day: event.date, event })),
    ...inOrder(rounds).map((round) => ({ day: round.dates.start, round })),
  ].toSorted((a, b) => byCode(a.day, b.day));
  return inPages(entries, LIMITS, weightOf);
}

/** How many parts the timeline has. */
export function partsOfTimeline(data: Pick<Dataset, 'rounds' | 'events'>): number {
  return cutUp(data).length;
}

/** The parts of the timeline, from the oldest to the newest. */
export function timelineParts(data: Dataset, slices: readonly RoundSlice[]): TimelineSlice[] {
  const cut = cutUp(data);
  const stretches = cut.map((entries, i): TimelineStretch => {
    const until = cut[i + 1]?.[0]?.day;
    const chapters = chaptersIn(data.chapters, i === 0 ? undefined : entries[0]?.day, until);
    const [first] = chapters;
    return {
      rounds: entries.flatMap((entry) => ('round' in entry ? [entry.round] : [])),
      events: entries.flatMap((entry) => ('event' in entry ? [entry.event] : [])),
      chapters,
      chaptersBefore: first ? data.chapters.indexOf(first) : 0,
    };
  });
  const spans = stretches.map(({ rounds, chapters }, i): TimelineSpan => {
    const from = cut[i]?.[0]?.day ?? '';
    const last = cut[i]?.at(-1)?.day ?? '';
    return {
      from,
      to: rounds.reduce((to, { dates }) => (dates.end > to ? dates.end : to), last),
      rounds: begunOf(rounds).length,
      chapters: chapters.filter((one) => i === 0 || one.from >= from).map(({ id }) => id),
    };
  });
  const roundsOf = eventRounds(slices);
  const pageOf = eventPages(positionsPlan(data));
  const parts = cut.length;
  const common = {
    parts,
    counts: { rounds: begunOf(data.rounds).length },
    spans,
    whole:
      parts === 1
        ? null
        : wholeTime(
            begunOf(data.rounds).map(({ dates }) => dates.start),
            spans.map(({ from }) => from),
          ),
  };
  return stretches.map((stretch, i) => ({
    ...timelineDrawing(data, stretch, roundsOf, pageOf),
    part: i + 1,
    ...common,
  }));
}

/** The chapters of a stretch of time: whatever is open at its ends reaches on. */
function chaptersIn(
  chapters: readonly Chapter[],
  from: string | undefined,
  until: string | undefined,
): Chapter[] {
  return chapters.filter((chapter, i) => {
    const next = chapters[i + 1]?.from;
    const isOver = from !== undefined && next !== undefined && next <= from;
    return !isOver && (until === undefined || chapter.from < until);
  });
}
