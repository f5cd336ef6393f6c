import type { Descent } from '../../model/lineage.ts';
import type { RailRow } from '../../model/rails.ts';
import { classes } from '../../ui/classes.ts';

/** Width of a lane, and the height at which dots sit: the middle of the first line of text. */
const LANE = 14;
const DOT = 16;

const center = (lane: number) => lane * LANE + LANE / 2;

const dashes = (basis: Descent['basis']) => (basis === 'inferred' ? '4 3' : undefined);

type Props = { row: RailRow; lanes: number; here: boolean };

/**
 * The part of the drawing that stands beside one row. It is as high as the row, however many lines its
 * text takes: lines to later rows run to the foot, and only the curves have a height of their own.
 */
export function Rail({ row, lanes, here }: Props) {
  const width = lanes * LANE;
  const x = center(row.lane);
  return (
    <div className="relative shrink-0 text-soft" aria-hidden="true">
      <svg width={width} height="1" className="block" />
      <svg
        width={width}
        className="absolute inset-y-0 start-0 h-full overflow-visible"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        {row.through.map(({ lane, basis }) => (
          <line
            key={lane}
            x1={center(lane)}
            x2={center(lane)}
            y1="0"
            y2="100%"
            strokeDasharray={dashes(basis)}
          />
        ))}
        {row.into.map(({ from, lane, basis }) => (
          <path
            key={from}
            d={`M${center(lane)} 0C${center(lane)} ${DOT * 0.75} ${x} ${DOT * 0.25} ${x} ${DOT}`}
            strokeDasharray={dashes(basis)}
          />
        ))}
        {row.out && <line x1={x} x2={x} y1={DOT} y2="100%" strokeDasharray={dashes(row.out)} />}
        <circle
          cx={x}
          cy={DOT}
          r={here ? 6 : 4}
          className={classes('stroke-paper', here ? 'fill-accent' : 'fill-ink')}
        />
      </svg>
    </div>
  );
}

/** The two kinds of line, with their names. */
export function RailKey({ names }: { names: Record<Descent['basis'], string> }) {
  return (
    <p className="flex flex-wrap gap-x-6 text-sm text-soft">
      {(['reported', 'inferred'] as const).map((basis) => (
        <span key={basis} className="inline-flex items-center gap-2">
          <svg width="28" height="8" aria-hidden="true" stroke="currentColor" strokeWidth="1.75">
            <line x1="0" x2="28" y1="4" y2="4" strokeDasharray={dashes(basis)} />
          </svg>
          {names[basis]}{' '}
        </span>
      ))}
    </p>
  );
}
