import type { NumberAxis } from '../../model/charts/axes.ts';
import { marked, reachOf, type Point } from '../../model/charts/points.ts';
import { placeOf } from '../../model/charts/scale.ts';
import { inLines, widthOf } from '../../model/charts/text-width.ts';
import type { SideShape } from '../../model/sides.ts';
import type { Background } from '../../model/slices/background.ts';
import { chartWords } from '#language/charts.ts';
import { number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { classes } from '../../ui/classes.ts';
import { FurtherShape, Mark } from './mark.tsx';
import type { Series } from './numbers-strip.tsx';
import { across, onwards } from './place.ts';
import { shapes } from './side-shapes.ts';

/** The height of a row where time runs downwards: a finger finds it. */
const ROW = 24;

/** How far before the axis dates begin, in pixels: long names of months need more. */
const GUTTERS = [
  { pixels: 84, room: 'ps-[84px]', back: '-ms-[84px]' },
  { pixels: 112, room: 'ps-[112px]', back: '-ms-[112px]' },
] as const;
/** A date of more pixels, by the most that its letters may take, has no room in the first. */
const LONG_DATE = 100;
/** A number in more pixels, told in words, has no room beside its mark on a phone but in two lines. */
const LONG_LABEL = 210;
const LEADING = 12;

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
  const isLong = [...dates.values()].some((date) => widthOf(date) > LONG_DATE);
  const gutter = GUTTERS[isLong ? 1 : 0];
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
    <div data-narrow="" className={classes(gutter.room, 'pe-3')}>
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
            {number(value)}{' '}
          </text>
        ))}
      </svg>
      {chapters.map(({ id, name, own }) => (
        <div key={id} className="border-t border-line">
          <p className={classes(gutter.back, 'pt-1 font-serif text-sm leading-5 font-semibold')}>
            {name}
          </p>
          <svg
            width="100%"
            height={own.length * ROW}
            role="group"
            aria-label={words.join.stop([label, chartWords.howTo])}
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
                gutter={gutter.pixels}
                shape={shapeOf(point.side)}
              />
            ))}
          </svg>
        </div>
      ))}
    </div>
  );
}

type RowProps = {
  point: Point;
  axis: NumberAxis;
  y: number;
  date: string;
  gutter: number;
  shape: SideShape;
};

function NumberRow({ point, axis, y, date, gutter, shape }: RowProps) {
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
        dx={onwards(-gutter)}
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
        <FurtherShape key={place} at={place} y={y} shape={shape} agreed={point.agreed} />
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
      {linesOf(point.label).map((line, i, { length }) => (
        <text
          key={line}
          x={across(before ? from : to)}
          dx={onwards(before ? -10 : 10)}
          y={y + 4 + (i - (length - 1) / 2) * LEADING}
          textAnchor={before ? 'end' : 'start'}
          aria-hidden="true"
          className="fill-ink text-[12px] font-semibold"
          data-label=""
        >
          {line}{' '}
        </text>
      ))}
    </g>
  );
}

/** The label of a number in one line, or in two of like length. */
function linesOf(label: string): string[] {
  const width = widthOf(label);
  return width > LONG_LABEL ? inLines(label, width / 2 + LEADING * 2) : [label];
}
