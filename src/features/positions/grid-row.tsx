import { positionsWords } from '#language/positions.ts';
import { counted } from '../../messages/format.ts';
import type { Gap } from '../../model/gaps-at.ts';
import { isKnownBy, type Grid } from '../../model/positions-at.ts';
import type { PositionEntry, PositionsSlice } from '../../model/slices/positions-slice.ts';
import type { Named } from '../../model/slices/resolve.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { GapDrawing } from './gap-drawing.tsx';
import { PartyCell } from './party-cell.tsx';
import { rowId } from './row-id.ts';
import { Years, type Ground } from './strip.tsx';

/** The columns of the picture where there is room for them, by how many there are; on a phone there are none. */
const COLUMNS: Record<number, string> = {
  1: 'md:grid-cols-1 lg:grid-cols-[10rem_minmax(0,1fr)]',
  2: 'md:grid-cols-2 lg:grid-cols-[10rem_repeat(2,minmax(0,1fr))]',
  3: 'md:grid-cols-3 lg:grid-cols-[10rem_repeat(3,minmax(0,1fr))]',
};

/** The class of a line of the picture. */
export const lineClass = (columns: number) =>
  ['grid gap-x-6 gap-y-4', COLUMNS[columns] ?? ''].join(' ');

type Props = Pick<PositionsSlice, 'sources'> & {
  row: Grid<PositionEntry>['rows'][number];
  columns: readonly Named[];
  gaps: readonly Gap[];
  ground: Ground;
};

/** One issue: what each party last said of it, those with a column first; and the gap where two gave numbers. */
export function GridRow({ row: { issue, cells, others }, columns, gaps, ground, sources }: Props) {
  const known = others.filter(({ positions }) =>
    positions.some((position) => isKnownBy(position, sources, ground.day)),
  );
  const [first, ...more] = gaps;
  const cell = { ground, sources };
  return (
    <section
      aria-labelledby={rowId(issue.id)}
      className={lineClass(columns.length).concat(' border-b border-line py-3')}
    >
      <h2
        id={rowId(issue.id)}
        className="scroll-mt-16 font-serif text-lg leading-tight font-semibold md:col-span-full lg:col-span-1"
      >
        <Link to={paths.issue.to(issue.id)} className="inline-block min-h-6">
          <DataText>{issue.name}</DataText>
        </Link>
      </h2>
      <div className="-my-3 md:hidden">
        <Years axis={ground.axis} />
      </div>
      {cells.map((one) => (
        <PartyCell key={one.party.id} cell={one} inColumn {...cell} />
      ))}
      {known.map((one, i) => (
        <div
          key={one.party.id}
          className={i % columns.length === 0 ? 'min-w-0 lg:col-start-2' : 'min-w-0'}
        >
          <PartyCell cell={one} {...cell} />
        </div>
      ))}
      {first && (
        <div className="min-w-0 md:col-span-full lg:col-start-2">
          <GapDrawing gap={first} parties={columns} />
          {more.length > 0 && (
            <details className="text-sm">
              <summary className="w-fit py-1 text-soft hover:text-accent">
                {counted(more.length, positionsWords.gap.more)}
              </summary>
              <div className="grid gap-3 text-base">
                {more.map((gap) => (
                  <GapDrawing
                    key={[gap.term.phase, gap.term.scope.id].join(' ')}
                    gap={gap}
                    parties={columns}
                  />
                ))}
              </div>
            </details>
          )}
        </div>
      )}
    </section>
  );
}
