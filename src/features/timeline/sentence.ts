import { timelineWords } from '#language/timeline.ts';
import { counted, date, list, number } from '../../messages/format.ts';
import { spanOfPage } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { begunOf } from '../../model/planned.ts';
import type { TimelineSlice } from '../../model/slices/timeline-parts.ts';
import type { TimelineRow } from '../../model/slices/timeline-slice.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';

/** The name of a row of rounds. */
export function rowName(row: Pick<TimelineRow, 'of' | 'id' | 'name'>, by: LanesBy): string {
  if (row.of === 'others') return timelineWords.others[by];
  if (row.of === 'none') return timelineWords.none[by];
  if (row.name !== null) return row.name;
  const names: Readonly<Record<string, string>> = words.formats;
  return names[row.id ?? ''] ?? words.round.untitledVenue;
}

/** What the timeline shows, in sentences that are computed. */
export function sentenceOf(slice: TimelineSlice, by: LanesBy): string {
  const { rounds: all, lanes, parts: files, counts } = slice;
  const rounds = begunOf(all);
  const [first] = rounds;
  const planned = all.length - rounds.length;
  const ahead = planned > 0 ? [counted(planned, timelineWords.planned)] : [];
  const total = roundCount(counts.rounds);
  const time = spanOfPage(slice);
  if (!first)
    return [files > 1 ? timelineWords.noneThen(total, time) : timelineWords.nothing, ...ahead].join(
      ' ',
    );
  const { bin, rows } = lanes[by];
  const end = rounds.reduce((last, { dates }) => (dates.end > last ? dates.end : last), '');
  const parts = list(
    rows
      .filter(({ count }) => count > 0)
      .map((row) => {
        const count = number(row.count);
        if (row.of === 'others') return timelineWords.otherPart[by](count);
        if (row.of === 'none') return timelineWords.nonePart[by](count);
        return timelineWords.part[by](count, rowName(row, by));
      }),
  );
  const count = counted(rounds.length, timelineWords.rounds);
  const agreed = rounds.filter(({ outcome }) => outcome.status === 'agreement').length;
  const inRows = rows.reduce((sum, row) => sum + row.count, 0);
  return [
    ...(files > 1 ? [timelineWords.drawn(total, time)] : []),
    end === first.dates.start
      ? timelineWords.onDay(count, date(end), parts)
      : timelineWords.sentence(count, date(first.dates.start), date(end), parts),
    ...(agreed > 0 ? [counted(agreed, timelineWords.agreed)] : []),
    ...ahead,
    ...(inRows > rounds.length ? [timelineWords.overlap[by]] : []),
    ...(bin === null ? [] : [timelineWords.bins[bin]]),
  ].join(' ');
}

/** "51 rounds". */
export const roundCount = (count: number): string => counted(count, timelineWords.rounds);
