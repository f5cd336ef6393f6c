import { timelineWords } from '#language/timeline.ts';
import { date } from '../../messages/format.ts';
import { daysBetween } from '../../model/dates.ts';
import { daysInView, startOf } from '../../model/charts/stretch.ts';
import { dayAt, placeOfDay, type TimeScale } from '../../model/charts/scale.ts';
import type { TimelineDrawing } from '../../model/slices/timeline-slice.ts';
import { boxFrom, turned, percentage } from '../../parts/charts/place.ts';
import type { TimelineView } from '../../urls/timeline-view.ts';

type Props = {
  slice: TimelineDrawing;
  axis: TimeScale;
  view: TimelineView;
  /** Brings a day into the middle. */
  onGo: (day: string) => void;
};

const HEIGHT = 28;

/** All rounds as lines in a strip, and which part of it is in view. A slider lies over it, whose value is the middle of that. */
export function Overview({ slice, axis, view: { at, zoom }, onGo }: Props) {
  const days = daysBetween(axis.from, axis.to);
  const start = startOf(at, zoom, axis);
  const share = 100 / zoom;
  const [from, to] = daysInView(at, zoom, axis);
  const middle = daysBetween(axis.from, dayAt(start + share / 2, axis));
  const lines = slice.rounds.map(({ dates }) => {
    const x = turned(placeOfDay(dates.start, axis)).toFixed(1);
    return ['M', x, ' 8v12'].join('');
  });
  return (
    <div className="needs-script no-print relative ms-42 me-2 mt-1 max-md:hidden">
      <svg
        viewBox={['0 0 100', HEIGHT].join(' ')}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
        className="block"
      >
        <rect width="100%" height={HEIGHT} className="fill-hair" />
        <rect
          x={boxFrom(start, share)}
          width={percentage(share)}
          height={HEIGHT}
          className="fill-raised stroke-accent"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
        <path d={lines.join('')} className="stroke-ink" vectorEffect="non-scaling-stroke" />
      </svg>
      <input
        type="range"
        min="0"
        max={days}
        step={Math.max(1, Math.round(days / zoom / 8))}
        value={middle}
        aria-label={timelineWords.overview}
        aria-valuetext={timelineWords.inView(date(from), date(to))}
        onChange={({ currentTarget }) => {
          onGo(dayAt((100 * (Number(currentTarget.value) + 0.5)) / (days + 1), axis));
        }}
        className="peer absolute inset-0 h-full w-full cursor-pointer opacity-0"
      />
      <span className="pointer-events-none absolute inset-0 peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent" />
    </div>
  );
}
