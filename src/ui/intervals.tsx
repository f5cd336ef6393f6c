/** One interval to draw: open ends are null, weight is how many stand behind it. */
export type Drawn = {
  min: number | null;
  max: number | null;
  weight: number;
  /** The largest number there can be, such as 100 for a share. */
  most?: number;
};

/** A scale on which several drawings can be compared. */
export type Scale = {
  from: number;
  to: number;
  log: boolean;
  /** How many lines the drawing with the most has: the axes of all stand at one height. */
  lines: number;
};

/** Beyond this ratio of largest to smallest number a linear scale shows only the largest. */
const LOG_FROM = 20;

const bounds = (list: readonly Drawn[]) =>
  list.flatMap(({ min, max }) => [min, max].filter((value): value is number => value !== null));

/**
 * The common scale of a row: from zero to a round number above the largest, or logarithmic where
 * the numbers range over more than twenty-fold. It ends at the most there can be. Null if there is no number.
 */
export function scaleOf(list: readonly Drawn[]): Scale | null {
  const values = bounds(list);
  if (values.length === 0) return null;
  const largest = Math.max(...values);
  const smallest = Math.min(...values.filter((value) => value > 0));
  const log = largest / smallest > LOG_FROM && !values.includes(0);
  // Nothing lies above the most there can be: an open end reaches just there.
  const most = Math.min(...list.map((one) => one.most ?? Number.POSITIVE_INFINITY));
  const to = Math.max(largest, Math.min(roundUp(largest), most));
  return { from: log ? roundDown(smallest) : 0, to, log, lines: list.length };
}

/** The next of 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten that leaves room for an open end. */
function roundUp(value: number): number {
  const wanted = value * 1.1 || 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= wanted) ?? 10;
  return Number((step * power).toPrecision(3));
}

function roundDown(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}

const WIDTH = 220;
const PAD = 6;
const ROW = 9;

function place(value: number, { from, to, log }: Scale): number {
  const share = log
    ? Math.log(value / from) / Math.log(to / from)
    : (value - from) / (to - from || 1);
  // Fixed to a tenth: the build and the browser must write the same digits.
  return Number((PAD + Math.min(1, Math.max(0, share)) * (WIDTH - 2 * PAD)).toFixed(1));
}

type Props = {
  intervals: readonly Drawn[];
  scale: Scale;
  /** What the drawing shows, in words; it is all that a screen reader gets. */
  label: string;
  /** What stands at the ends of the axis, and between them if the scale is not the usual one. */
  labels: { from: string; between: string; to: string };
};

/** The drawing is mirrored where lines start at the right, its digits are not. */
const unmirrored = '[transform-box:fill-box] origin-center rtl:-scale-x-100';

/**
 * Every distinct interval on its own line, the weightiest at the top. A number is a dot, a range a
 * bar, an open end a dashed line to the end of the scale.
 */
export function Intervals({ intervals, scale, label, labels }: Props) {
  const height = scale.lines * ROW + 17;
  const axis = scale.lines * ROW + 3;
  // The lines stand on the axis: it is at the same height in every cell of a row.
  const first = (scale.lines - intervals.length) * ROW + 5;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="block h-auto w-full max-w-56 text-accent [direction:ltr] rtl:-scale-x-100"
      role="img"
      aria-label={label}
    >
      {intervals.map(({ min, max, weight }, i) => {
        const y = i * ROW + first;
        const start = min === null ? PAD : place(min, scale);
        const end = max === null ? WIDTH - PAD : place(max, scale);
        const radius = weight > 1 ? 4 : 2.6;
        const open = min === null || max === null;
        return (
          <g key={`${min}..${max}`} fill="currentColor" stroke="currentColor">
            {start !== end && (
              <line
                x1={start}
                x2={end}
                y1={y}
                y2={y}
                strokeWidth={weight > 1 ? 2.5 : 1.5}
                strokeDasharray={open ? '4 3' : undefined}
              />
            )}
            {min !== null && <circle cx={start} cy={y} r={radius} stroke="none" />}
            {max !== null && max !== min && <circle cx={end} cy={y} r={radius} stroke="none" />}
          </g>
        );
      })}
      <line x1={PAD} x2={WIDTH - PAD} y1={axis} y2={axis} className="stroke-edge" />
      {/* The label of the drawing says it all. */}
      <g aria-hidden="true" className="fill-soft" fontSize="10">
        <text x={PAD} y={axis + 11} className={unmirrored}>
          {labels.from}
        </text>{' '}
        <text x={WIDTH / 2} y={axis + 11} textAnchor="middle" className={unmirrored}>
          {labels.between}
        </text>{' '}
        <text x={WIDTH - PAD} y={axis + 11} textAnchor="end" className={unmirrored}>
          {labels.to}
        </text>
      </g>
    </svg>
  );
}
