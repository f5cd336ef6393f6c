import { useMemo } from 'react';
import type { NumberAxis } from '../../model/charts/axes.ts';
import { placeLabels, widthOf, type Box } from '../../model/charts/labels.ts';
import type { Point } from '../../model/charts/points.ts';
import type { Background } from '../../model/slices/background.ts';
import { Link } from '../../ui/link.tsx';
import { NumberLines, type Strip } from './axes.tsx';
import { Label } from './label.tsx';
import { FurtherShape, Mark } from './mark.tsx';
import { across, onwards } from './place.ts';
import { shapes } from './side-shapes.ts';
import { drawnAt, Upright } from './upright.tsx';

/** Numbers of one kind through time: a strip of the picture. */
export type Series = {
  id: string;
  name: string;
  /** Where its name leads, where it has one in the picture. */
  to?: string;
  axis: NumberAxis;
  points: readonly Point[];
};

/** A series with its place in the picture. */
export type SeriesStrip = Strip & { series: Series };

/** Room over the marks of a strip, for its name, and below them, for stubs and labels. */
export const OVER = 26;
export const BELOW = 14;
const RADIUS = 5;

type StripProps = {
  strip: SeriesStrip;
  background: Background;
  named: boolean;
  foot: number;
};

/** Numbers of one kind through time: their marks, the lines over what accounts give, and labels where they have room. */
export function NumbersStrip({ strip, background, named, foot }: StripProps) {
  const { axis, name, to } = strip.series;
  const shapeOf = shapes(background);
  // Whoever draws the picture anew, for a filter or a stretch, changes nothing of it.
  const { drawn, labels } = useMemo(
    () => laidOut(strip.series, strip.top, strip.bottom, named, foot),
    [strip.series, strip.top, strip.bottom, named, foot],
  );
  return (
    <g>
      <NumberLines axis={axis} strip={strip} />
      {named && (
        <StripName to={to} y={strip.top - 12}>
          {name}
        </StripName>
      )}
      {drawn.map(({ point, at, spread, lead, ys, y }) => (
        <g key={point.id}>
          <Upright at={at} reach={spread} className="stroke-differ" />
          <Upright at={at} reach={lead} className="stroke-ink" />
          {ys.slice(1).map((other) => (
            <FurtherShape
              key={other}
              at={at}
              y={other}
              shape={shapeOf(point.side)}
              agreed={point.agreed}
            />
          ))}
          <Mark
            id={point.id}
            to={point.to}
            name={point.name}
            at={at}
            y={y}
            shape={shapeOf(point.side)}
            agreed={point.agreed}
          />
        </g>
      ))}
      {labels.map((place) => {
        const found = drawn.find(({ point }) => point.id === place.id);
        return (
          found && (
            <Label key={place.id} place={place} at={found.at} y={found.y}>
              {found.point.label}
            </Label>
          )
        );
      })}
    </g>
  );
}

/** Where the points of a strip are drawn, and which labels have room between them. */
function laidOut(series: Series, top: number, bottom: number, named: boolean, foot: number) {
  const drawn = series.points.map((point) => drawnAt(point, series.axis, { top, bottom }));
  const boxes: Box[] = drawn.map((one) => ({
    at: one.at,
    left: -7,
    right: 7,
    top: one.top - 6,
    bottom: one.bottom + 6,
  }));
  if (named)
    boxes.push({
      at: 0,
      left: 0,
      right: widthOf(series.name) + 8,
      top: top - OVER,
      bottom: top - 6,
    });
  const wanted = drawn
    .filter(({ point }) => point.weight > 0)
    .map(({ point, at, y }) => ({
      id: point.id,
      at,
      y,
      radius: RADIUS,
      width: widthOf(point.label),
      weight: point.weight,
    }));
  // Above the strip is the one before it, or the name; labels of this one stay off both.
  const labels = placeLabels(wanted, boxes, Math.min(bottom + BELOW, foot), top - OVER + 2);
  return { drawn, labels };
}

/** The name of a strip: it leads to what follows that issue alone. */
function StripName({ to, y, children }: { to: string | undefined; y: number; children: string }) {
  const text = (
    <text
      x={across(0)}
      y={y}
      className="fill-ink font-serif text-[14px] font-semibold"
      data-label=""
    >
      {children}{' '}
    </text>
  );
  if (to === undefined) return text;
  // As high as a finger needs.
  const width = widthOf(children) * 1.2;
  return (
    <Link to={to}>
      <svg x={across(0)} y={y} width="1" height="1" className="overflow-visible">
        <rect
          x={Math.min(0, onwards(width))}
          y="-17"
          width={width}
          height="24"
          className="fill-transparent"
        />
      </svg>
      {text}
    </Link>
  );
}
