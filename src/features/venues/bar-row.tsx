import { number } from '../../messages/format.ts';
import { cutToWidth } from '../../model/charts/text-width.ts';
import { across, boxFrom, onwards } from '../../parts/charts/place.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';

export type Bar = { id: string; count: number; to: string; told: string };
export type BarRow = {
  id: string;
  name: string;
  to: string;
  told: string;
  bars: Bar[];
  /** Of the whole row; null where it has one bar. */
  all: number | null;
};

/** Of a row, in pixels. */
export const ROW = 26;

/** Between a name and the bars, in pixels at least. */
const GAP = 6;

/** A drawing of links alone needs no lines under them. Script makes one of them a stop of the Tab key. */
const linkClass = 'no-underline hover:underline';

/** Sums of numbers that leave no room for them on the narrowest page stand in the table alone. */
const SUM_CLASS = 'fill-ink text-[12px] font-semibold';

type RowProps = {
  row: BarRow;
  y: number;
  lengths: { gutter: number; most: number; cell: number; longest: number };
};

/** A row of bars: its name, a bar for each column with the number beside it, and their sum. */
export function BarRowDrawing({ row, y, lengths: { gutter, most, cell, longest } }: RowProps) {
  const base = y + 17;
  return (
    <>
      <line
        x1={across(0)}
        x2={across(100)}
        y1={y + 0.5}
        y2={y + 0.5}
        className="stroke-hair"
        aria-hidden="true"
      />
      <Link
        to={row.to}
        data-mark={row.id}
        aria-label={row.told}
        className={linkClass}
        tabIndex={-1}
      >
        <text
          x={across(0)}
          dx={onwards(-gutter)}
          y={base}
          className="fill-ink text-[12px]"
          data-label=""
        >
          {cutToWidth(row.name, gutter - GAP)}{' '}
        </text>
      </Link>
      {row.bars.map(
        ({ id, count, to, told }, i) =>
          count > 0 && (
            <Link
              key={id}
              to={to}
              data-mark={id}
              aria-label={told}
              className={linkClass}
              tabIndex={-1}
            >
              <rect
                x={boxFrom(i * cell, cell)}
                y={y + 1}
                width={percent(cell)}
                height={ROW - 2}
                className="fill-transparent"
              />
              <rect
                x={boxFrom(i * cell, (count / most) * longest)}
                y={y + 7}
                width={percent((count / most) * longest)}
                height={ROW - 14}
                className="fill-edge"
              />
              <text
                x={across(Number((i * cell + (count / most) * longest).toFixed(2)))}
                dx={onwards(4)}
                y={base}
                className="fill-ink text-[12px]"
                data-label=""
              >
                {number(count)}{' '}
              </text>
            </Link>
          ),
      )}
      {row.all !== null && (
        <text
          x={across(100)}
          y={base}
          textAnchor="end"
          aria-hidden="true"
          className={classes(SUM_CLASS, most >= 100 && 'hidden @min-[210px]:inline')}
          data-label=""
        >
          {number(row.all)}{' '}
        </text>
      )}
    </>
  );
}

const percent = (value: number) => value.toFixed(2).concat('%');
