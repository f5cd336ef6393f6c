import { timelineWords } from '#language/timeline.ts';
import { formatText } from '../../messages/talks-format.ts';
import { words } from '../../messages/words.ts';
import type { TimelineDrawing } from '../../model/slices/timeline-slice.ts';
import { mediatedBy, placeOfRound } from './names.ts';

/** The rows behind the picture: every round and every event, in order of their first day. */
export function timelineTable(slice: TimelineDrawing) {
  const { columns, kinds, precisions } = timelineWords;
  const rounds = slice.rounds.map((round, i) => [
    kinds.round,
    round.dates.start,
    round.dates.end,
    precisions[round.dates.precision],
    round.title,
    placeOfRound(slice, round),
    formatText(round),
    mediatedBy(round),
    words.statuses[round.outcome.status],
    words.join.semicolon(slice.proposals.filter((one) => one.round === i).map(({ name }) => name)),
    round.id,
  ]);
  const events = slice.events.map(({ id, date, text }) => [
    kinds.event,
    date,
    date,
    null,
    text,
    null,
    null,
    null,
    null,
    null,
    id,
  ]);
  return {
    columns: Object.values(columns),
    rows: [...rounds, ...events].toSorted(([, a], [, b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
  };
}
