import { positionsWords } from '#language/positions.ts';
import { date } from '../../messages/format.ts';
import { placeOfDay, type TimeScale } from '../../model/charts/scale.ts';
import { daysOf } from '../../model/dates.ts';
import type { KnownAt } from '../../model/positions-at.ts';
import type { Truce } from '../../model/sides.ts';
import type { PositionEntry } from '../../model/slices/positions-slice.ts';
import { Behind } from '../../parts/charts/axes.tsx';
import { across, onwards } from '../../parts/charts/place.ts';
import { inListAt } from './part-path.ts';
import { yearsOf } from './years.ts';

/** What lies behind every strip: the time axis that all have in common, null where no position has a date; truces; the day that is chosen. */
export type Ground = {
  axis: TimeScale | null;
  truces: readonly Truce[];
  day: string | null;
  /** Whether there are other steps than those that are here. */
  isPart: boolean;
};

/** Pixels: of a strip, from its top to its line. */
const HEIGHT = 20;
const LINE = 10;

/** Marks closer than this, in percent, would lie on each other. */
const APART = 0.5;

/**
 * The movement of one party on one issue: a mark for each of its positions on the common time axis, the last one
 * larger and in the accent. Each leads to the position in the list.
 */
export function StepStrip({
  known,
  axis,
  truces,
  day,
}: Ground & { known: KnownAt<PositionEntry> }) {
  if (axis === null) return null;
  const at = day !== null && day >= axis.from && day <= axis.to ? placeOfDay(day, axis) : null;
  return (
    <svg width="100%" height={HEIGHT} className="block overflow-visible" role="group">
      <Behind axis={axis} truces={truces} strip={{ top: 0, bottom: HEIGHT }} />
      <line x1="0" x2="100%" y1={LINE} y2={LINE} className="stroke-line" />
      {at !== null && (
        <line x1={across(at)} x2={across(at)} y1="0" y2={HEIGHT} className="stroke-edge" />
      )}
      {marksOf(known).map((position) => (
        <StepMark
          key={position.id}
          position={position}
          axis={axis}
          last={position === known.last}
        />
      ))}
    </svg>
  );
}

/** How steps are counted: all, those known by a day, or those of a part. */
export function countOf({ day, isPart }: Pick<Ground, 'day' | 'isPart'>) {
  if (isPart) return positionsWords.here;
  return day === null ? positionsWords.inAll : positionsWords.byThen;
}

/** Of marks in one place the later is drawn, and the last above all others. */
export function marksOf({ last, steps }: KnownAt<PositionEntry>): PositionEntry[] {
  // What was said before the time of a part has no place on its axis.
  const hasPlace = (step: PositionEntry) => step.date !== null && step.part === undefined;
  const dated = steps.filter((step) => hasPlace(step) && step !== last);
  return hasPlace(last) ? [...dated, last] : dated;
}

type StepProps = { position: PositionEntry; axis: TimeScale; last: boolean };

function StepMark({ position, axis, last }: StepProps) {
  const { id, party, date: when } = position;
  if (when === null) return null;
  const days = daysOf(when);
  const [from, to] = [placeOfDay(days.first, axis), placeOfDay(days.last, axis)];
  return (
    <a
      href={inListAt(position)}
      data-mark={id}
      aria-label={positionsWords.step(party.name, date(when))}
    >
      {to - from > APART && (
        <line
          x1={across(from)}
          x2={across(to)}
          y1={LINE}
          y2={LINE}
          strokeWidth={last ? 5 : 3}
          className={last ? 'stroke-accent' : 'stroke-soft'}
        />
      )}
      <circle
        cx={across(from)}
        cy={LINE}
        r={last ? 5.5 : 3}
        strokeWidth="8"
        className={last ? 'fill-accent stroke-transparent' : 'fill-soft stroke-transparent'}
      />
    </a>
  );
}

/** The years of the strips below it. */
export function Years({ axis }: Pick<Ground, 'axis'>) {
  if (axis === null) return null;
  return (
    <div data-drawing="" aria-hidden="true">
      <svg width="100%" height="20" className="block overflow-visible">
        {yearsOf(axis).map(({ year, at, named }) => (
          <g key={year}>
            <line x1={across(at)} x2={across(at)} y1="12" y2="20" className="stroke-edge" />
            {named && (
              <text
                x={across(at)}
                dx={onwards(4)}
                y="17"
                className="fill-soft text-[12px]"
                data-label=""
              >
                {year}{' '}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
