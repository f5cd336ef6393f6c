import { Suspense, use } from 'react';
import { interval, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Cell } from '../../model/compare.ts';
import { differenceOf } from '../../model/difference.ts';

/** How a cell stands to the baseline, with a bar at its side and in words, never by colour alone. */
export function DifferenceLine({ base, cell }: { base: Cell; cell: Cell }) {
  const difference = differenceOf(base, cell);
  // What the reader has hidden cannot be compared; the cell itself says so.
  if (cell.state === 'filtered') return null;
  // Two kinds of nothing are not the same: one side is said not to have it, of the other nobody says.
  if (difference.kind === 'same' && base.state !== cell.state) return null;
  if (difference.kind === 'same')
    return <p className="mt-1 text-sm text-soft">{words.difference.same}</p>;
  return (
    <div className="mt-1 border-s-3 border-accent ps-2 text-sm leading-snug">
      {difference.kind === 'number' ? (
        <>
          {words.difference.moved(interval(difference.from), interval(difference.to))}
          {difference.by !== null && difference.by !== 0 && (
            <span className="text-soft">
              {' '}
              (
              {words.difference.by(
                `${difference.by > 0 ? '+' : '−'}${number(Math.abs(difference.by))}`,
              )}
              )
            </span>
          )}
        </>
      ) : difference.kind === 'span' ? (
        words.difference.span(interval(difference.from), interval(difference.to))
      ) : difference.kind === 'words' ? (
        <Suspense fallback={<span>{difference.to}</span>}>
          <WordChanges from={difference.from} to={difference.to} />
        </Suspense>
      ) : (
        words.difference[
          difference.kind === 'dropped' && cell.state === 'absent' ? 'denied' : difference.kind
        ]
      )}
    </div>
  );
}

// The library is loaded when a baseline is first compared in words.
let library: Promise<typeof import('./word-changes.tsx')> | undefined;

function WordChanges(texts: { from: string; to: string }) {
  library ??= import('./word-changes.tsx');
  const { MarkedChanges } = use(library);
  return <MarkedChanges {...texts} />;
}
