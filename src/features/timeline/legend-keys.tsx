import type { ReactNode } from 'react';
import { timelineWords } from '#language/timeline.ts';
import { words } from '../../messages/words.ts';
import { isDay } from '../../model/dates.ts';
import { isAgreed } from '../../model/sides.ts';
import type { TimelineDrawing } from '../../model/slices/timeline-slice.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';
import type { Status } from '../../model/types.ts';
import { behindKeys, sideKeys } from '../../parts/charts/legend-keys.ts';
import type { LegendKey } from '../../parts/charts/legend.tsx';
import { statusDrawings } from '../../parts/status-mark.tsx';
import { ApproximateLine, OutcomeShape, SeveralShape } from './round-marks.tsx';

/** The marks of the timeline: those that are in it, outcomes in their own order. */
export function legendKeys(slice: TimelineDrawing, by: LanesBy): LegendKey[] {
  const { time, rounds, proposals, sides, events, truces, chapters, lanes, texts, happened } =
    slice;
  const statuses = (Object.keys(statusDrawings) as Status[]).filter((status) =>
    rounds.some(({ outcome }) => outcome.status === status),
  );
  const all = [...lanes[by].rows, texts, happened];
  const hasSeveral = all.some(({ marks }) => marks.some(({ items }) => items.length > 1));
  const own = (name: string, drawing: ReactNode): LegendKey => ({ of: 'own', name, drawing });
  return [
    ...statuses.map((status) => own(words.statuses[status], <OutcomeShape status={status} />)),
    ...(rounds.some(({ dates }) => dates.start !== dates.end)
      ? [
          own(
            timelineWords.length,
            <line x1="-3" x2="3" strokeWidth="10" strokeLinecap="round" className="stroke-line" />,
          ),
        ]
      : []),
    ...(rounds.some(({ dates }) => dates.precision !== 'day') ||
    [...proposals, ...events].some(({ date }) => !isDay(date))
      ? [
          own(
            timelineWords.approximate,
            <g transform="translate(0 -2) scale(0.85)">
              <OutcomeShape status="no-agreement" />
              <ApproximateLine />
            </g>,
          ),
        ]
      : []),
    ...sideKeys(
      sides,
      proposals.map(({ side, round }) => ({
        side,
        agreed: Boolean(rounds[round] && isAgreed(rounds[round])),
      })),
    ),
    ...(events.length > 0
      ? [own(timelineWords.event, <circle r="2.6" className="fill-soft" />)]
      : []),
    ...(hasSeveral ? [own(timelineWords.many, <SeveralShape count={2} />)] : []),
    ...behindKeys({ axis: time.axis, truces, chapters: chapters.map(({ from }) => from) }),
  ];
}
