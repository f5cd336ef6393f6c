import type { ReactNode } from 'react';
import { timelineWords } from '#language/timeline.ts';
import { dates, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { LaneMark } from '../../model/charts/lanes.ts';
import { placeOfDay, type TimeScale } from '../../model/charts/scale.ts';
import type {
  TimelineRound,
  TimelineRow,
  TimelineDrawing,
} from '../../model/slices/timeline-slice.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';
import type { Status } from '../../model/types.ts';
import { Label } from '../../parts/charts/label.tsx';
import { across } from '../../parts/charts/place.ts';
import { statusDrawings } from '../../parts/status-mark.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { roundsOfDays } from '../../urls/timeline-view.ts';
import { laneAt, PITCH, type Laid } from './layout.ts';
import { nameOfRound } from './names.ts';
import { roundCount, rowName } from './sentence.ts';

/** The outcome of a round as a mark about a middle at 0. What was agreed is in the accent, and larger. */
export function OutcomeShape({ status }: { status: Status }) {
  const agreed = status === 'agreement';
  return (
    <>
      <circle r="7" className="fill-paper" />
      <g
        transform={agreed ? 'translate(-7.5 -7.5) scale(1.25)' : 'translate(-6.3 -6.3) scale(1.05)'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        className={agreed ? 'text-accent' : 'text-ink'}
      >
        {statusDrawings[status]}
      </g>
    </>
  );
}

/** The line below a mark whose dates are not known to the day. */
export const ApproximateLine = () => (
  <path d="M-6 8.5H6" strokeDasharray="2.4 2.4" className="stroke-ink" strokeWidth="1.2" />
);

/** A mark for several. */
export function SeveralShape({ count }: { count: number }) {
  return (
    <>
      <rect x="-12" y="-7" width="24" height="14" rx="7" className="fill-raised stroke-edge" />
      <text y="4" textAnchor="middle" className="fill-ink text-[12px] font-semibold">
        {number(count)}{' '}
      </text>
    </>
  );
}

type Props = {
  slice: TimelineDrawing;
  axis: TimeScale;
  by: LanesBy;
  laid: Laid<TimelineRow>;
  /** Its place among the rows: the first part of the ids of its marks. */
  place: number;
};

/** The marks of a row of rounds. Script makes one of all marks a stop of the Tab key; without it the list has the same links. */
export function RoundMarks({ slice, axis, by, laid: { row, top }, place }: Props) {
  const name = rowName(row, by);
  return (
    <g
      role="group"
      aria-label={words.join.comma([name, roundCount(row.count)])}
      data-row={row.id ?? row.of}
    >
      {row.marks.map((mark, i) => {
        const y = laneAt(top, mark.lane, PITCH.rounds);
        const [only, ...more] = mark.items.flatMap((item) => slice.rounds[item] ?? []);
        if (!only) return null;
        const id = [place, i].join('.');
        if (more.length > 0)
          return (
            <Link
              key={only.id}
              to={roundsOfDays(by, row.id, mark.from, mark.to)}
              className="mark no-underline"
              tabIndex={-1}
              data-mark={id}
              aria-label={timelineWords.several(
                roundCount(mark.items.length),
                dates({ start: mark.from, end: mark.to, precision: 'day' }),
                name,
              )}
            >
              <Length mark={mark} axis={axis} y={y} />
              <At day={mark.from} axis={axis} y={y}>
                <SeveralShape count={mark.items.length} />
              </At>
            </Link>
          );
        return (
          <Link
            key={only.id}
            to={paths.round.to(only.id)}
            className="mark no-underline"
            tabIndex={-1}
            data-mark={id}
            aria-label={nameOfRound(slice, only)}
          >
            <Length mark={mark} axis={axis} y={y} />
            <At day={mark.from} axis={axis} y={y}>
              <OutcomeShape status={only.outcome.status} />
              {only.dates.precision !== 'day' && <ApproximateLine />}
            </At>
            {mark.named !== null && (
              <Label
                place={{ from: mark.named, dx: 10, dy: 4, anchor: 'start' }}
                at={placeOfDay(mark.to, axis)}
                y={y}
                className="fill-soft"
              >
                {row.of === 'others' ? elsewhere(slice, by, only) : only.title}
              </Label>
            )}
          </Link>
        );
      })}
    </g>
  );
}

/** What a round has that has no row of its own. */
function elsewhere(slice: TimelineDrawing, by: LanesBy, round: TimelineRound): string {
  const own = new Set(slice.lanes[by].rows.map(({ id }) => id));
  if (by === 'mediator')
    return words.join.semicolon(
      round.mediators.filter(({ id }) => !own.has(id)).map((one) => one.name),
    );
  if (by === 'format') return words.formats[round.format];
  return words.join.semicolon(
    round.venues
      .filter((id) => !own.has(id))
      .flatMap((id) => slice.venues.filter((venue) => venue.id === id))
      .map(({ city, country }) => city ?? country),
  );
}

type AtProps = { day: string; axis: TimeScale; y: number; children: ReactNode };

/** What is drawn about the place of a day. */
export function At({ day, axis, y, children }: AtProps) {
  return (
    <svg x={across(placeOfDay(day, axis))} y={y} width="1" height="1" className="overflow-visible">
      {children}
    </svg>
  );
}

/** How long it went on, behind its mark: the ends of the line are as round as the mark. */
function Length({ mark: { from, to }, axis, y }: { mark: LaneMark; axis: TimeScale; y: number }) {
  if (from === to) return null;
  return (
    <line
      x1={across(placeOfDay(from, axis))}
      x2={across(placeOfDay(to, axis))}
      y1={y}
      y2={y}
      strokeWidth="11"
      strokeLinecap="round"
      className="stroke-line"
    />
  );
}
