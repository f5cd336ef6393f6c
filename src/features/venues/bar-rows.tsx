import { across } from '../../parts/charts/place.ts';
import { classes } from '../../ui/classes.ts';
import { BarRowDrawing, ROW, type BarRow } from './bar-row.tsx';

type Props = {
  label: string;
  rows: readonly BarRow[];
  /** Over the columns, whole and for where there is little room; empty where there is one column. */
  heads: readonly { whole: string; short: string }[];
  /** Over the sums. */
  all?: string;
  names?: keyof typeof GUTTERS;
};

/** Of the heads of columns, in pixels. */
const HEAD = 22;

/** What names take before the bars, in pixels and as a class: those of places, and those of years. */
const GUTTERS = {
  long: { pixels: 136, className: 'ps-34' },
  short: { pixels: 56, className: 'ps-14' },
};

/** Percent of the width that the bars of a row share, where their sum stands after them. */
const SHARED = 86;

/** Of a column, what its longest bar takes: the rest is for the number beside it. */
const LONGEST = 0.44;

/** Rows of bars, a bar for each column on one scale, with the number beside it. */
export function BarRows({ label, rows, heads, all, names = 'long' }: Props) {
  const gutter = GUTTERS[names];
  const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ count }) => count)));
  const top = heads.length > 0 ? HEAD : 0;
  const cell = (all === undefined ? 100 : SHARED) / Math.max(1, heads.length);
  // One column has room for the number of its longest bar at its end.
  const longest = heads.length > 0 ? cell * LONGEST : 84;
  return (
    <div
      data-drawing=""
      data-gutter={gutter.pixels}
      className={classes('@container max-w-[52rem]', gutter.className)}
    >
      <svg
        width="100%"
        height={top + rows.length * ROW}
        role="group"
        aria-label={label}
        className="block overflow-visible"
      >
        <g aria-hidden="true">
          {heads.map(({ whole, short }, i) => (
            <g key={whole}>
              {whole !== short && (
                <text
                  x={across(i * cell)}
                  y="14"
                  className={classes(SHORT_CLASS, i % 2 === 1 && SPARE)}
                  data-label=""
                >
                  {short}{' '}
                </text>
              )}
              <text
                x={across(i * cell)}
                y="14"
                className={
                  whole === short ? classes(HEAD_CLASS, i % 2 === 1 && SPARE) : WHOLE_CLASS
                }
                data-label=""
              >
                {whole}{' '}
              </text>
            </g>
          ))}
          {all !== undefined && (
            <text x={across(100)} y="14" textAnchor="end" className={ALL_CLASS} data-label="">
              {all}{' '}
            </text>
          )}
        </g>
        {rows.map((row, i) => (
          <BarRowDrawing
            key={row.id}
            row={row}
            y={top + i * ROW}
            lengths={{ gutter: gutter.pixels, most, cell, longest }}
          />
        ))}
      </svg>
    </div>
  );
}

const HEAD_CLASS = 'fill-soft text-[12px] font-semibold';
/** Where a column may be narrower than the letters of a year, every other one has its head. */
const SPARE = '@max-[180px]:hidden';
const SHORT_CLASS = classes(HEAD_CLASS, '@min-[330px]:hidden');

const WHOLE_CLASS = classes(HEAD_CLASS, 'hidden @min-[330px]:inline');
/** On the narrowest page the sums say by their place, and by their weight, what they are. */
const ALL_CLASS = classes(HEAD_CLASS, 'hidden @min-[210px]:inline');
