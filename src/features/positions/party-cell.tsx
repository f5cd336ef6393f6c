import { memo } from 'react';
import { positionsWords } from '#language/positions.ts';
import { attribution } from '../../messages/attribution.ts';
import { counted, date, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { lastKnown, type GridCell, type KnownAt } from '../../model/positions-at.ts';
import type { PositionEntry, PositionsSlice } from '../../model/slices/positions-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { SourceLine } from '../../parts/sources.tsx';
import { classes } from '../../ui/classes.ts';
import { inListAt } from './part-path.ts';
import { countOf, StepStrip, type Ground } from './strip.tsx';

/** Steps that an open cell shows; where a party spoke more often, the list has the others. */
const MOST_STEPS = 24;

type Props = Pick<PositionsSlice, 'sources'> & {
  cell: GridCell<PositionEntry>;
  ground: Ground;
  /** Whether the head of its column names the party, where there are columns. */
  inColumn?: boolean;
};

/** What one party last said of one issue by the day that is chosen, how it got there, and all its steps behind it. */
export function PartyCell({ cell: { party, positions }, sources, ground, inColumn }: Props) {
  const known = lastKnown(positions, sources, ground.day);
  return (
    <div className="min-w-0" data-cell={party.id}>
      <h3 className={classes('text-sm font-semibold', inColumn && 'md:sr-only')}>
        <DataText>{party.name}</DataText>
      </h3>
      {known === null ? (
        <p className="text-soft italic md:pt-1">
          {positions.length > 0 && ground.day !== null
            ? positionsWords.noneBy(date(ground.day))
            : positionsWords.noneFound}
        </p>
      ) : (
        <>
          <StepStrip known={known} {...ground} />
          <p className="mt-0.5 leading-snug">
            <DataText>{known.last.text}</DataText>
          </p>
          <p className="mt-0.5 text-sm text-soft">
            <Said position={known.last} />
          </p>
          <Steps known={known} sources={sources} count={countOf(ground)} />
        </>
      )}
    </div>
  );
}

/** When it was said, and by whom. */
function Said({ position }: { position: PositionEntry }) {
  return (
    <>
      <b>{position.date ? date(position.date) : positionsWords.undated}</b>
      {words.between.dot}
      {attribution(position.attribution)}
    </>
  );
}

type StepsProps = Pick<Props, 'sources'> & {
  known: KnownAt<PositionEntry>;
  count: ReturnType<typeof countOf>;
};

/** All steps behind a fold. Of one party on one issue, as many known ones are the same: another day mostly changes none. */
const Steps = memo(
  AllSteps,
  (before, { known, count }) =>
    before.known.last === known.last &&
    before.known.steps.length === known.steps.length &&
    before.count === count,
);

function AllSteps({ known: { last, steps }, sources, count }: StepsProps) {
  const shown = steps.slice(-MOST_STEPS);
  return (
    <details className="text-sm">
      <summary className="w-fit py-1 text-soft hover:text-accent">
        {counted(steps.length, count)}
      </summary>
      {shown.length < steps.length && (
        <p className="text-soft">{positionsWords.onlyLast(number(shown.length))}</p>
      )}
      <ol className="border-s border-line ps-3">
        {shown.map((step) => (
          <li key={step.id} className="py-1.5" aria-current={step === last ? 'step' : undefined}>
            <p>
              <DataText>{step.text}</DataText>
            </p>
            <div className="text-soft">
              <Said position={step} />
              {words.between.dot}
              <SourceLine ids={step.sources} sources={sources} untitled />
              {words.between.dot}
              <a href={inListAt(step)} className="-mx-1 px-1 py-1">
                {positionsWords.inList}
              </a>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
