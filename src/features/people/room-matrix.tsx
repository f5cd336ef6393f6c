import type { ReactNode } from 'react';
import { number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { cutToWidth } from '../../model/charts/text-width.ts';
import type { RoleShape } from '../../model/room-marks.ts';
import type { SideShape } from '../../model/sides.ts';
import type { RoomsBehind } from '../../model/slices/rooms-behind.ts';
import { Mark } from '../../parts/charts/mark.tsx';
import { across } from '../../parts/charts/place.ts';
import { TimeDrawing } from '../../parts/charts/time-drawing.tsx';
import { Stage } from '../../parts/charts/stage.tsx';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';

/** A mark of a row, and what it opens. */
export type MatrixMark = {
  id: string;
  at: number;
  to: string;
  /** What a screen reader says. */
  name: string;
  shape: RoleShape;
  agreed: boolean;
};

export type MatrixRow = {
  id: string;
  name: string;
  /** Of its rounds. */
  count: number;
  to: string;
  /** What a screen reader says of the row. */
  spoken: string;
  marks: readonly MatrixMark[];
};

type Props = RoomsBehind & {
  label: string;
  rows: readonly MatrixRow[];
  /** What is told of a mark or of a row, by its id. */
  card: (id: string) => ReactNode;
};

/** Pixels from row to row, and from the top of a row to its marks: on a phone its name stands above them. */
const PITCH = 34;
const TRACK = 24;
/**
 * Where there is room, names stand before the rows, at the height of the marks. It is one text that goes there, and
 * not a second one, so that it is read once where nothing but text is read.
 */
const BESIDE =
  words.direction === 'rtl'
    ? '@min-[760px]/room:[transform:translate(14px,16px)]'
    : '@min-[760px]/room:[transform:translate(-14px,16px)]';
/** As long a name has room in the gutter, and on the narrowest phone. */
const LONGEST = 285;

/** Rows over one time axis, with a mark wherever somebody was there. */
export function RoomMatrix({ label, rows, card, axis, chapters, truces }: Props) {
  if (!axis || rows.length === 0) return null;
  const height = rows.length * PITCH + 8;
  return (
    <Stage card={card}>
      <div className="@container/room mt-3">
        <div data-drawing="" className="@min-[760px]/room:ps-76">
          <div data-drawn="" className="@container">
            <TimeDrawing
              name={label}
              axis={axis}
              chapters={chapters}
              truces={truces}
              height={height}
            >
              {rows.map((row, i) => (
                <Row key={row.id} row={row} top={i * PITCH} />
              ))}
            </TimeDrawing>
          </div>
        </div>
      </div>
    </Stage>
  );
}

function Row({ row, top }: { row: MatrixRow; top: number }) {
  const y = top + TRACK;
  return (
    <g>
      <line x1="0" x2="100%" y1={y} y2={y} className="stroke-line" />
      <Link
        // A stop of the Tab key as the marks are: without script the list has the same links.
        tabIndex={-1}
        to={row.to}
        className="mark no-underline hover:underline"
        data-mark={row.id}
        aria-label={row.spoken}
      >
        <text
          x={across(0)}
          y={top + 12}
          data-label=""
          className={classes('text-[12px] @min-[760px]/room:[text-anchor:end]', BESIDE)}
        >
          <tspan unicodeBidi="isolate" className="fill-ink font-semibold">
            {cutToWidth(row.name, LONGEST)}
          </tspan>{' '}
          <tspan className="fill-soft">{number(row.count)}</tspan>{' '}
        </text>
      </Link>
      {row.marks.map((mark) => (
        <Mark key={mark.id} {...mark} {...drawnAs(mark.shape)} y={y} />
      ))}
    </g>
  );
}

/** What draws the mark of a role. */
export function drawnAs(shape: RoleShape): { shape: SideShape; hollow: boolean } {
  return shape === 'ring' ? { shape: 'circle', hollow: true } : { shape, hollow: false };
}
