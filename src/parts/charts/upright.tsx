import type { NumberAxis } from '../../model/charts/axes.ts';
import { marked, reachOf, type Point } from '../../model/charts/points.ts';
import { placeOf } from '../../model/charts/scale.ts';
import { downTo, type Strip } from './axes.tsx';
import { across } from './place.ts';

/** Pixels of the stub by which an end is drawn that nobody gives. */
const STUB = 9;

type Line = { top: number; bottom: number; above: boolean; below: boolean };

/** Where a point is drawn: its marks, the line over what leads, and that over all that accounts give. */
export function drawnAt(point: Point, axis: NumberAxis, strip: Strip) {
  const line = (reach: ReturnType<typeof reachOf>): Line | null =>
    reach && {
      top: downTo(reach.to, axis, strip),
      bottom: downTo(reach.from, axis, strip),
      above: reach.openAbove && placeOf(reach.to, axis) < 100,
      below: reach.openBelow && placeOf(reach.from, axis) > 0,
    };
  const lead = line(reachOf(point.leads));
  const spread = point.others.length > 0 ? line(reachOf([...point.leads, ...point.others])) : null;
  const ys = marked(point.leads).map((value) => downTo(value, axis, strip));
  const y = ys[0] ?? strip.bottom;
  return {
    point,
    at: point.at,
    ys,
    y,
    lead,
    spread,
    top: Math.min(y, (spread ?? lead)?.top ?? y) - ((spread ?? lead)?.above ? STUB : 0),
    bottom: Math.max(y, (spread ?? lead)?.bottom ?? y) + ((spread ?? lead)?.below ? STUB : 0),
  };
}

/** An upright line over what accounts give, with a dashed stub where somebody gives no end. */
export function Upright({
  at,
  reach,
  className,
}: {
  at: number;
  reach: Line | null;
  className: string;
}) {
  if (!reach) return null;
  const x = across(at);
  const { top, bottom, above, below } = reach;
  return (
    <g className={className} strokeWidth="2">
      {top !== bottom && <line x1={x} x2={x} y1={top} y2={bottom} />}
      {above && (
        <line x1={x} x2={x} y1={top} y2={top - STUB} strokeWidth="1.5" strokeDasharray="2 2" />
      )}
      {below && (
        <line
          x1={x}
          x2={x}
          y1={bottom}
          y2={bottom + STUB}
          strokeWidth="1.5"
          strokeDasharray="2 2"
        />
      )}
    </g>
  );
}
