import type { ReactNode } from 'react';
import { positionsWords } from '#language/positions.ts';
import { attribution } from '../../messages/attribution.ts';
import { date } from '../../messages/format.ts';
import { gapsAt } from '../../model/gaps-at.ts';
import { positionGrid } from '../../model/positions-at.ts';
import type { PositionEntry, PositionsSlice } from '../../model/slices/positions-slice.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { Legend } from '../../parts/charts/legend.tsx';
import { Stage } from '../../parts/charts/stage.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { GridRow, lineClass } from './grid-row.tsx';
import { keysOf } from './keys.tsx';
import { PARTY_COLUMNS } from './most-columns.ts';
import { inListAt } from './part-path.ts';
import { PartyCell } from './party-cell.tsx';
import { sentenceAt } from './sentence.ts';
import { Years } from './strip.tsx';

/** Id of the figure. */
export const POSITIONS_FIGURE = 'positions-at';

type Props = {
  slice: PositionsSlice;
  /** Ids of the parties that are shown; all where there is none. */
  chosen: readonly string[];
  /** The day as of which they are shown; null for all that is known. */
  day: string | null;
  /** Where the day is chosen, and what leads to an issue. */
  controls?: ReactNode;
  /** What can be done with it. */
  tools?: ReactNode;
};

/** Issues by parties at a day: in each cell the last known position, and the line of its movement. */
export function PositionsFigure({ slice, chosen, day, controls, tools }: Props) {
  const { positions, sources, axis, truces, tabled } = slice;
  const { columns, rows, alone } = positionGrid(
    positions,
    chosen,
    PARTY_COLUMNS,
    slice.partOf?.parties,
  );
  const ground = { axis, truces, day, isPart: slice.partOf !== undefined };
  const [one, other] = columns;
  const gaps = one && other ? gapsAt(tabled, [one.id, other.id], day) : [];
  const cardOf = (id: string) => {
    const position = positions.find((candidate) => candidate.id === id);
    return position ? <Card position={position} /> : null;
  };
  return (
    <ChartFigure id={POSITIONS_FIGURE} sentence={sentenceAt(slice, chosen, day)} tools={tools}>
      {controls}
      <Legend keys={keysOf(slice, chosen, day)} />
      <Stage card={cardOf} className="mt-3">
        <div
          className={lineClass(columns.length).concat(
            ' sticky top-0 z-1 border-b border-ink bg-paper pt-1 low:static max-md:hidden print:static',
          )}
        >
          {columns.map(({ id, name }, i) => (
            <div key={id} className={i === 0 ? 'min-w-0 lg:col-start-2' : 'min-w-0'}>
              <p aria-hidden="true" className="font-serif text-lg leading-tight font-semibold">
                <DataText>{name}</DataText>
              </p>
              <Years axis={axis} />
            </div>
          ))}
        </div>
        {rows.map((row) => (
          <GridRow
            key={row.issue.id}
            row={row}
            columns={columns}
            gaps={gaps.filter(({ term }) => term.issue === row.issue.id)}
            ground={ground}
            sources={sources}
          />
        ))}
        {alone.length > 0 && (
          <section className="pt-4" aria-labelledby="at-alone">
            <h2 id="at-alone" className="text-sm font-semibold text-soft">
              {positionsWords.alone}
            </h2>
            <ul className="mt-1 grid gap-x-6 gap-y-4 md:grid-cols-3">
              {alone.map(({ issue, cell }) => (
                <li key={issue.id} className="min-w-0">
                  <p className="font-serif text-lg font-semibold">
                    <DataText>{issue.name}</DataText>
                  </p>
                  <PartyCell cell={cell} ground={ground} sources={sources} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stage>
    </ChartFigure>
  );
}

/** What is told of a mark that is pointed at. */
function Card({ position }: { position: PositionEntry }) {
  const { party, issue, text, date: when } = position;
  return (
    <>
      <p className="font-semibold">{positionsWords.stepsOf(party.name, issue.name)}</p>
      <p>
        <DataText>{text}</DataText>
      </p>
      <p className="text-soft">
        {when && <b>{date(when)} </b>}
        {attribution(position.attribution)}
      </p>
      <p>
        <a href={inListAt(position)} className="inline-flex min-h-6 items-center">
          {positionsWords.inList}
        </a>
      </p>
    </>
  );
}
