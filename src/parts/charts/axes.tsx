import { number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { NumberAxis, TimeAxis } from '../../model/charts/axes.ts';
import { stepFor } from '../../model/charts/lanes.ts';
import { fixed, placeOf, placeOfDay, type TimeScale } from '../../model/charts/scale.ts';
import { LABEL_STEPS } from '../../model/charts/labels.ts';
import { isWithin, type Truce } from '../../model/sides.ts';
import { classes } from '../../ui/classes.ts';
import { SHOWN } from './label.tsx';
import { across, boxFrom, onwards, percentage } from './place.ts';

/** Pixels that the names of years and months take below a drawing. */
export const TIME_AXIS_HEIGHT = 26;

/** A strip of a drawing in which numbers go upwards: its top and its bottom, in pixels. */
export type Strip = { top: number; bottom: number };

/** How far down a number stands in a strip. */
export function downTo(value: number, axis: NumberAxis, { top, bottom }: Strip): number {
  return Number((bottom - (placeOf(value, axis) / 100) * (bottom - top)).toFixed(1));
}

/** The lines of a number axis across a strip, with their numbers before it, where the drawing has left room. */
export function NumberLines({ axis, strip }: { axis: NumberAxis; strip: Strip }) {
  return (
    <g aria-hidden="true">
      {axis.ticks.map(({ value }) => {
        const y = downTo(value, axis, strip);
        return (
          <g key={value}>
            <line x1="0" x2="100%" y1={y} y2={y} className="stroke-hair" />
            <text
              x={across(0)}
              dx={onwards(-8)}
              y={y + 4}
              textAnchor="end"
              className="fill-soft text-[12px]"
              data-label=""
            >
              {number(value)}{' '}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Pixels of the name of a month, with the gap to the next. */
const MONTH = 76;
/** The same of the number of a year. */
const YEAR = 36;

type TimeLineProps = {
  axis: TimeAxis;
  y: number;
  /** Whether the drawing may be wide enough for the names of quarters and of all months. */
  wide?: boolean;
};

/** Years, and quarters and months where there is room, below a drawing. */
export function TimeLine({ axis, y, wide = false }: TimeLineProps) {
  const months = axis.ticks.length;
  const named = { quarter: stepFor(MONTH, 300 / months), month: stepFor(MONTH, 100 / months) };
  const years = axis.ticks.filter(({ step }, i) => step === 'year' || i === 0);
  return (
    <g aria-hidden="true">
      <line x1="0" x2="100%" y1={y} y2={y} className="stroke-line" />
      {axis.ticks.map(({ at, month, step }) => (
        <line
          key={month}
          x1={across(at)}
          x2={across(at)}
          y1={y}
          y2={y + (step === 'year' ? 8 : step === 'quarter' ? 5 : 3)}
          className={classes('stroke-edge', step === 'month' && 'hidden @min-[640px]:inline')}
        />
      ))}
      {wide &&
        axis.ticks.map(({ at, month, step }, i) => {
          const among = step === 'year' || i === 0 ? null : named[step];
          const beforeEnd = stepFor(MONTH, 100 - at);
          if (among === null || beforeEnd === null) return null;
          const from = Math.max(among, beforeEnd);
          return (
            <text
              key={month}
              x={across(at)}
              dx={onwards(3)}
              y={y + 20}
              className={classes('fill-soft text-[12px]', SHOWN[from])}
              data-label=""
            >
              {words.calendar.date(month)}{' '}
            </text>
          );
        })}
      {years.map(({ at, month, step }, i) => {
        // The first month is named where the first year is far enough behind it.
        const next = years[i + 1]?.at ?? 100;
        if (step !== 'year' && next - at < 9) return null;
        // A year that begins near the end is named where it has room before that.
        const from = LABEL_STEPS.find((width) => ((100 - at) / 100) * width >= YEAR);
        if (from === undefined) return null;
        return (
          <text
            key={month}
            x={across(at)}
            dx={onwards(3)}
            y={y + 20}
            className={classes(
              'fill-soft text-[12px] font-semibold',
              step === 'year' ? SHOWN[from] : 'hidden @min-[880px]:inline',
            )}
            data-label=""
          >
            {step === 'year' ? month.slice(0, 4) : words.calendar.date(month)}{' '}
          </text>
        );
      })}
    </g>
  );
}

type BehindProps = {
  axis: TimeScale;
  /** First days of chapters: none are drawn where the drawing is too low for them. */
  chapters?: readonly string[];
  truces: readonly Truce[];
  strip: Strip;
};

const NONE: readonly string[] = [];

/** What was going on while the marks were made: truces as bands, the beginnings of chapters as lines. */
export function Behind({ axis, chapters = NONE, truces, strip: { top, bottom } }: BehindProps) {
  return (
    <g aria-hidden="true">
      {truces.filter(isWithin(axis)).map(({ name, from, to }) => {
        const at = placeOfDay(from, axis);
        const width = Math.max(0.3, (to === null ? 100 : placeOfDay(to, axis)) - at);
        return (
          <rect
            key={name}
            x={boxFrom(at, width)}
            width={share(width)}
            y={top}
            height={bottom - top}
            className="fill-tint"
          />
        );
      })}
      {chapters
        .filter((day) => day > axis.from && day <= axis.to)
        .map((day) => (
          <line
            key={day}
            x1={across(placeOfDay(day, axis))}
            x2={across(placeOfDay(day, axis))}
            y1={top}
            y2={bottom}
            strokeDasharray="1 3"
            className="stroke-edge"
          />
        ))}
    </g>
  );
}

const share = (percent: number) => percentage(fixed(percent));
