import type { ReactNode } from 'react';
import type { Said } from '../../messages/rows/said.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import type { Elsewhere } from '../../model/elsewhere.ts';
import { HeadlineNumber } from '../../parts/headline-number.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { VersionDrawing } from '../../parts/version-drawing.tsx';
import type { Scale } from '../../ui/intervals.tsx';
import { FoldedAccounts, EvidenceNote } from './accounts.tsx';
import { DifferenceLine } from './difference-line.tsx';
import { Sums } from '../../parts/sums.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { Isolated } from '../../ui/isolated.tsx';

export type CellProps = {
  lines: readonly Said[];
  column: Column;
  /** The scale of the row; null where nothing is drawn. */
  scale: Scale | null;
  /** Numbers of the notes that a printed page has in place of folded accounts, by report. */
  notes: ReadonlyMap<string, number>;
  /** Leads to the place where a text has a term of the same issue. */
  leadTo: (elsewhere: Elsewhere, text: string) => ReactNode;
};

/** What one column says in one row: the said lines, with drawings and folded accounts. */
export function SaidCell({ lines, ...props }: CellProps) {
  return blocksOf(lines).map((block, i) => {
    const [first] = block;
    const evidence = block.map(({ of }) => of).find((of) => of?.is === 'evidence');
    return (
      <div
        // Lines of a cell have no name of their own, and never change their places.
        // oxlint-disable-next-line react/no-array-index-key
        key={i}
        className={first?.kind === 'note' ? undefined : 'not-first:mt-3'}
        data-claim={evidence?.part.provision.id}
      >
        {block.map((line, j) => (
          // oxlint-disable-next-line react/no-array-index-key
          <Line key={j} line={line} {...props} />
        ))}
        <Sums lines={block.filter(({ kind }) => kind === 'sum')} />
      </div>
    );
  });
}

/** The lines that belong together: what stands under one name, and what rests on one evidence. */
function blocksOf(lines: readonly Said[]): Said[][] {
  const blocks: Said[][] = [];
  lines.forEach((line, i) => {
    const block = blocks.at(-1);
    const closed = lines[i - 1]?.of?.is === 'evidence';
    if (block && !closed && line.kind !== 'name') block.push(line);
    else blocks.push([line]);
  });
  return blocks;
}

function Line({ line, ...props }: Omit<CellProps, 'lines'> & { line: Said }) {
  const { kind, lead, text } = line;
  switch (kind) {
    case 'name':
      return <p className="text-sm font-semibold text-soft">{text}</p>;
    case 'figure':
      return <FigureLine line={line} scale={props.scale} />;
    case 'text':
      return (
        <p className="leading-snug">
          {line.of?.is === 'status' ? (
            <b>
              <StatusMark status={line.of.status} />
            </b>
          ) : (
            <>
              {lead !== undefined && <b>{lead}</b>} <Isolated>{text}</Isolated>
            </>
          )}
        </p>
      );
    case 'detail':
      return (
        <p>
          <DataText>{text}</DataText>
        </p>
      );
    case 'note':
      return <Note line={line} {...props} />;
    case 'empty':
      return <Empty line={line} {...props} />;
    // All sums of a figure are folded together, after its other lines.
    case 'sum':
      return null;
  }
}

/** A figure: as accounts give it, or, in the sans face and a frame, as it was computed from others. */
function FigureLine({ line: { text, of }, scale }: { line: Said; scale: Scale | null }) {
  if (of?.is !== 'headline')
    return (
      <p>
        <span className="inline-block rounded-sm border border-dashed border-soft px-1.5 text-lg font-semibold">
          {text}
        </span>
      </p>
    );
  return (
    <>
      <p>
        <HeadlineNumber leads={of.headline.leads} />
      </p>
      {scale && (
        <div className="my-1">
          <VersionDrawing versions={of.headline.versions} scale={scale} />
        </div>
      )}
    </>
  );
}

function Note({ line, column, notes, leadTo }: Omit<CellProps, 'lines'> & { line: Said }) {
  const { text, of } = line;
  switch (of?.is) {
    case 'evidence':
      return <EvidenceNote text={text} of={of} column={column} notes={notes} />;
    case 'difference':
      return <DifferenceLine text={text} difference={of.difference} />;
    case 'elsewhere':
      return <p className="text-sm leading-snug">{leadTo(of.elsewhere, text)}</p>;
    default:
      return text && <p className="text-sm text-soft">{text}</p>;
  }
}

/** Why there is nothing, and who says so where somebody does. */
function Empty({ line, column, notes }: Omit<CellProps, 'lines'> & { line: Said }) {
  const { text, of } = line;
  const empty = of?.is === 'empty' ? of : null;
  return (
    <>
      <p
        className="text-sm text-soft italic"
        title={empty ? words.empty.means[empty.state] : undefined}
      >
        {empty?.state === 'not-reported' ? (
          <>
            <span className="sr-only">{text}</span>
            <span aria-hidden="true">{words.empty.mark}</span>
          </>
        ) : (
          text
        )}
      </p>
      {empty?.state === 'absent' &&
        empty.parts.map((part) => (
          <div key={part.provision.id} className="not-first:mt-3" data-claim={part.provision.id}>
            {column.proposals.length > 1 && (
              <p className="text-sm font-semibold text-soft">
                <DataText>{part.proposal.name}</DataText>
              </p>
            )}
            <FoldedAccounts part={part} column={column} notes={notes} />
          </div>
        ))}
    </>
  );
}
