import { timelineWords } from '#language/timeline.ts';
import { chartWords } from '#language/charts.ts';
import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { TimeAxis } from '../../model/charts/axes.ts';
import type { TimelineDrawing } from '../../model/slices/timeline-slice.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';
import { Behind, TIME_AXIS_HEIGHT, TimeLine } from '../../parts/charts/axes.tsx';
import { ChapterNames } from './chapter-names.tsx';
import { CHAPTERS, GUTTER, layRows, lineAt, PITCH } from './layout.ts';
import { EventMarks, ProposalMarks } from './other-marks.tsx';
import { RoundMarks } from './round-marks.tsx';
import { roundCount, rowName } from './sentence.ts';

type Props = { slice: TimelineDrawing; axis: TimeAxis; by: LanesBy };

/** Twice, four times … as wide as what is seen: the names of rows stay, and the rest goes past them. */
const WIDTHS =
  'w-full print:w-full! group-has-[[name=zoom][value="2"]:checked]/zoom:w-[calc(10rem+2*(100%-10rem))] group-has-[[name=zoom][value="4"]:checked]/zoom:w-[calc(10rem+4*(100%-10rem))] group-has-[[name=zoom][value="8"]:checked]/zoom:w-[calc(10rem+8*(100%-10rem))] group-has-[[name=zoom][value="16"]:checked]/zoom:w-[calc(10rem+16*(100%-10rem))]';

/**
 * All of it over one time, across. It is as wide as the zoom asks, in a box that scrolls; the zoom is a choice of the
 * page, and what has room at a width comes with it.
 */
export function Drawing({ slice, axis, by }: Props) {
  const { rows, bottom } = layRows(
    slice.lanes[by].rows.map((row) => ({ row, name: rowName(row, by), pitch: PITCH.rounds })),
    CHAPTERS,
  );
  const others = layRows(
    [
      { row: slice.texts, name: timelineWords.proposals, pitch: PITCH.proposals },
      { row: slice.happened, name: timelineWords.events, pitch: PITCH.events },
    ].filter(({ row }) => row.marks.length > 0),
    bottom,
  );
  const height = others.bottom + TIME_AXIS_HEIGHT;
  const names = [
    ...rows.map(({ row, ...laid }) => ({ ...laid, count: roundCount(row.count) })),
    ...others.rows.map(({ row, ...laid }) => ({
      ...laid,
      count:
        row === slice.texts
          ? counted(slice.proposals.length, timelineWords.proposalCount)
          : counted(slice.events.length, timelineWords.eventCount),
    })),
  ];
  return (
    <div
      data-scroller=""
      className="relative overflow-x-auto overflow-y-hidden scroll-ps-44 print:overflow-visible"
    >
      <div data-drawing="" data-gutter={GUTTER} className={['flex', WIDTHS].join(' ')}>
        <div
          data-names=""
          data-beside=""
          data-drawn=""
          className="sticky start-0 z-1 w-40 shrink-0 bg-paper"
        >
          <svg width="100%" height={height} aria-hidden="true" className="block">
            {names.map(({ top, lines, count }) => (
              <g key={top}>
                <line x1="0" x2="100%" y1={top} y2={top} className="stroke-hair" />
                {lines.map((line, i) => (
                  <text
                    key={line}
                    x={words.direction === 'rtl' ? '100%' : 0}
                    y={lineAt(top, i)}
                    className="fill-ink text-[12px] font-semibold"
                    data-label=""
                  >
                    {line}{' '}
                  </text>
                ))}
                <text
                  x={words.direction === 'rtl' ? '100%' : 0}
                  y={lineAt(top, lines.length)}
                  className="fill-soft text-[12px]"
                  data-label=""
                >
                  {count}{' '}
                </text>
              </g>
            ))}
          </svg>
        </div>
        <div data-drawn="" className="@container min-w-0 grow px-2">
          <svg
            width="100%"
            height={height}
            role="group"
            aria-label={words.join.stop([timelineWords.drawing, chartWords.howTo])}
            className="block overflow-visible"
          >
            <Behind
              axis={axis}
              chapters={slice.chapters.map(({ from }) => from)}
              truces={slice.truces}
              strip={{ top: CHAPTERS - 2, bottom: others.bottom }}
            />
            <ChapterNames chapters={slice.chapters} before={slice.chaptersBefore} axis={axis} />
            {names.map(({ top }) => (
              <line key={top} x1="0" x2="100%" y1={top} y2={top} className="stroke-hair" />
            ))}
            {rows.map((laid, i) => (
              <RoundMarks key={laid.top} slice={slice} axis={axis} by={by} laid={laid} place={i} />
            ))}
            {others.rows.map(({ row, top }) =>
              row === slice.texts ? (
                <ProposalMarks key="texts" slice={slice} axis={axis} top={top} />
              ) : (
                <EventMarks key="events" slice={slice} axis={axis} top={top} />
              ),
            )}
            <TimeLine axis={axis} y={others.bottom} wide />
          </svg>
        </div>
      </div>
    </div>
  );
}
