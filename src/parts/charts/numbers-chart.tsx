import type { ReactNode } from 'react';
import type { NumberAxis } from '../../model/charts/axes.ts';
import { placeLabels, widthOf, type Box, type WantedLabel } from '../../model/charts/labels.ts';
import { marked, reachOf, type Point } from '../../model/charts/points.ts';
import { placeOf } from '../../model/charts/scale.ts';
import type { SideShape } from '../../model/sides.ts';
import type { Background } from '../../model/slices/issue-slice.ts';
import { Link } from '../../ui/link.tsx';
import { Behind, downTo, NumberLines, TIME_AXIS_HEIGHT, TimeLine, type Strip } from './axes.tsx';
import { Label } from './label.tsx';
import { Mark, MarkShape } from './mark.tsx';
import { across, onwards } from './place.ts';

/** Numbers of one kind through time: a strip of the picture. */
export type Series = {
  id: string;
  name: string;
  /** Where its name leads, where it has one in the picture. */
  to?: string;
  axis: NumberAxis;
  points: readonly Point[];
};

type Props = {
  series: readonly Series[];
  background: Background;
  /** The height of a strip, in pixels. */
  height: number;
  label: string;
  /** Whether strips have their names over them: one alone is named by its page. */
  named?: boolean;
  /** What is drawn over all of it. */
  over?: ReactNode;
};

/** Room over the marks of a strip, for its name, and below them, for stubs and labels. */
const OVER = 26;
const BELOW = 14;
const STUB = 9;
const RADIUS = 5;

/**
 * Numbers through time, one strip below another over one line of time: a mark for each, of the shape of who tabled
 * it; what other accounts give beside it as a line, open ends as a stub. An end is never drawn further than somebody said.
 */
export function NumbersChart({ series, background, height, label, named = false, over }: Props) {
  const { time, chapters, truces } = background;
  if (!time) return null;
  const strips = series.map((one, i): Strip & { series: Series } => {
    const top = i * (height + OVER + BELOW) + OVER;
    return { series: one, top, bottom: top + height };
  });
  const foot = (strips.at(-1)?.bottom ?? 0) + BELOW;
  return (
    <div data-drawing="" data-gutter="52" className="@container ps-[52px] pe-2">
      <svg
        width="100%"
        height={foot + TIME_AXIS_HEIGHT}
        role="group"
        aria-label={label}
        className="block overflow-visible"
      >
        <Behind
          axis={time}
          chapters={chapters.map(({ from }) => from)}
          truces={truces}
          strip={{ top: named ? OVER / 2 : 0, bottom: foot }}
        />
        {strips.map((strip) => (
          <NumbersStrip
            key={strip.series.id}
            strip={strip}
            background={background}
            named={named}
            foot={foot}
          />
        ))}
        {over}
        <TimeLine axis={time} y={foot} />
      </svg>
    </div>
  );
}

type StripProps = {
  strip: Strip & { series: Series };
  background: Background;
  named: boolean;
  foot: number;
};

function NumbersStrip({ strip, background, named, foot }: StripProps) {
  const { axis, points, name, to } = strip.series;
  const shapeOf = shapes(background);
  const drawn = points.map((point) => drawnAt(point, strip));
  const boxes: Box[] = [
    ...drawn.map(({ at, top, bottom }) => ({
      at,
      left: -7,
      right: 7,
      top: top - 6,
      bottom: bottom + 6,
    })),
    ...(named
      ? [{ at: 0, left: 0, right: widthOf(name) + 8, top: strip.top - OVER, bottom: strip.top - 6 }]
      : []),
  ];
  const labels = placeLabels(
    drawn.flatMap(({ point, at, y }): WantedLabel[] =>
      point.weight > 0
        ? [
            {
              id: point.id,
              at,
              y,
              radius: RADIUS,
              width: widthOf(point.label),
              weight: point.weight,
            },
          ]
        : [],
    ),
    // Above the strip is the one before it, or the name; labels of this one stay off both.
    boxes,
    Math.min(strip.bottom + BELOW, foot),
    strip.top - OVER + 2,
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
            <svg
              key={other}
              x={across(at)}
              y={other}
              width="1"
              height="1"
              className="overflow-visible"
            >
              <MarkShape shape={shapeOf(point.side)} agreed={point.agreed} />
            </svg>
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

/** The shape of a side of the dataset; a cross for what is of none; all alike where it names no sides. */
export function shapes({ sides }: Pick<Background, 'sides'>): (side: string) => SideShape {
  return (id) =>
    sides.find((side) => side.id === id)?.shape ?? (sides.length > 0 ? 'cross' : 'circle');
}

type Line = { top: number; bottom: number; above: boolean; below: boolean };

/** Where a point is drawn: its marks, the line over what leads, and that over all that accounts give. */
function drawnAt(point: Point, strip: Strip & { series: Series }) {
  const { axis } = strip.series;
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
function Upright({ at, reach, className }: { at: number; reach: Line | null; className: string }) {
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

/** The height of a row where time runs downwards: a finger finds it. */
const ROW = 24;

type RowsProps = {
  series: Series;
  background: Background;
  /** Of each point, when: as a text. */
  dates: ReadonlyMap<string, string>;
  /** Of each point, its first day, by which it belongs to a chapter. */
  days: ReadonlyMap<string, string>;
  label: string;
};

/** The same where the window is narrow: time runs downwards, a row for each number, with chapters between. */
export function NumbersRows({ series, background, dates, days, label }: RowsProps) {
  const { axis, points } = series;
  const shapeOf = shapes(background);
  const chapters = background.chapters
    .map((chapter, i) => {
      const next = background.chapters[i + 1]?.from;
      const own = points.filter(({ id }) => {
        const day = days.get(id) ?? '';
        return day >= chapter.from && (next === undefined || day < next);
      });
      return { ...chapter, own };
    })
    .filter(({ own }) => own.length > 0);
  return (
    <div data-narrow="" className="ps-[84px] pe-3">
      <svg width="100%" height="22" aria-hidden="true" className="block overflow-visible">
        {axis.ticks.map(({ at, value }, i) => (
          <text
            key={value}
            x={across(at)}
            y="14"
            textAnchor={i === axis.ticks.length - 1 ? 'end' : 'middle'}
            className="fill-soft text-[12px]"
            data-label=""
          >
            {value.toString()}{' '}
          </text>
        ))}
      </svg>
      {chapters.map(({ id, name, own }) => (
        <div key={id} className="border-t border-line">
          <p className="-ms-[84px] pt-1 font-serif text-sm leading-5 font-semibold">{name}</p>
          <svg
            width="100%"
            height={own.length * ROW}
            role="group"
            aria-label={label}
            className="block overflow-visible"
          >
            {axis.ticks.map(({ at, value }) => (
              <line
                key={value}
                x1={across(at)}
                x2={across(at)}
                y1="0"
                y2="100%"
                className="stroke-hair"
              />
            ))}
            {own.map((point, i) => (
              <NumberRow
                key={point.id}
                point={point}
                axis={axis}
                y={i * ROW + ROW / 2}
                date={dates.get(point.id) ?? ''}
                shape={shapeOf(point.side)}
              />
            ))}
          </svg>
        </div>
      ))}
    </div>
  );
}

type RowProps = { point: Point; axis: NumberAxis; y: number; date: string; shape: SideShape };

function NumberRow({ point, axis, y, date, shape }: RowProps) {
  const spread = reachOf([...point.leads, ...point.others]);
  const places = marked(point.leads).map((value) => placeOf(value, axis));
  const first = places[0] ?? 0;
  const [from, to] = [placeOf(spread?.from ?? 0, axis), placeOf(spread?.to ?? 0, axis)];
  // After the line where there is room, else before it.
  const before = to > 55;
  return (
    <g>
      <text
        x={across(0)}
        dx={onwards(-84)}
        y={y + 4}
        className="fill-soft text-[12px]"
        data-label=""
      >
        {date}{' '}
      </text>
      {from !== to && (
        <line
          x1={across(from)}
          x2={across(to)}
          y1={y}
          y2={y}
          strokeWidth="2"
          className={point.others.length > 0 ? 'stroke-differ' : 'stroke-ink'}
        />
      )}
      {places.slice(1).map((place) => (
        <svg key={place} x={across(place)} y={y} width="1" height="1" className="overflow-visible">
          <MarkShape shape={shape} agreed={point.agreed} />
        </svg>
      ))}
      <Mark
        id={point.id}
        to={point.to}
        name={point.name}
        at={first}
        y={y}
        shape={shape}
        agreed={point.agreed}
        reach={12}
      />
      <text
        x={across(before ? from : to)}
        dx={onwards(before ? -10 : 10)}
        y={y + 4}
        textAnchor={before ? 'end' : 'start'}
        aria-hidden="true"
        className="fill-ink text-[12px] font-semibold"
        data-label=""
      >
        {point.label}{' '}
      </text>
    </g>
  );
}
