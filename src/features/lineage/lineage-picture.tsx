import { useMemo, type ComponentProps } from 'react';
import { answersWords } from '#language/answers.ts';
import { lastAnswerText } from '../../messages/last-answer.ts';
import { words } from '../../messages/words.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import { DataText } from '../../parts/data-text.tsx';
import { StanceMark } from '../../parts/stance-mark.tsx';
import { DrawnLineage } from './lineage-drawing.tsx';
import { LineageFigure } from './lineage-figure.tsx';

const text = answersWords.lineage;

/** Who built on what: over time where the window is wide, and as a list in order of time, which a phone shows alone. */
export function LineagePicture(props: ComponentProps<typeof LineageFigure>) {
  const { lineage, rows } = props;
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const agreed = useMemo(
    () => new Set(lineage.picture.families.spots.flatMap((spot) => (spot.agreed ? [spot.id] : []))),
    [lineage],
  );
  const state = (id: string) => {
    const row = byId.get(id);
    return row && <State row={row} agreed={agreed.has(id)} />;
  };
  return (
    <>
      <LineageFigure {...props} />
      <details className="narrow-open">
        <summary className="inline-flex min-h-11 items-center text-sm text-soft hover:text-accent">
          {text.list}
        </summary>
        <DrawnLineage lineage={lineage} wide state={state} />
      </details>
    </>
  );
}

/** How a text was last answered, and whether it was agreed, in a line. */
function State({ row, agreed }: { row: ListedProposal; agreed: boolean }) {
  return (
    <span className="flex flex-wrap gap-x-3 text-sm text-soft">
      {agreed && <b className="text-accent">{text.agreed} </b>}
      {row.answers.length === 0 && !agreed && <span>{text.noAnswer} </span>}
      {row.answers.map((answer) => (
        <span key={answer.party.id}>
          <DataText>{answer.party.name}</DataText>{' '}
          {answer.stances.map((stance) => (
            <StanceMark key={stance} stance={stance} />
          ))}{' '}
          {lastAnswerText(answer)}
          <span className="sr-only">{words.between.semicolon}</span>
        </span>
      ))}
    </span>
  );
}
