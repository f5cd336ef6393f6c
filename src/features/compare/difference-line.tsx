import { Suspense, use } from 'react';
import type { Difference } from '../../model/difference.ts';
import { loadCode } from '../../site/load-code.ts';

/** How a cell stands to the baseline, with a bar at its side and in words, never by colour alone. */
export function DifferenceLine(props: { text: string; difference: Difference | null }) {
  const { text, difference } = props;
  if (difference?.kind === 'same') return <p className="mt-1 text-sm text-soft">{text}</p>;
  return (
    <div className="mt-1 border-s-3 border-accent ps-2 text-sm leading-snug">
      {difference?.kind === 'words' ? (
        <Suspense fallback={<span>{difference.to}</span>}>
          <WordChanges from={difference.from} to={difference.to} />
        </Suspense>
      ) : (
        text
      )}
    </div>
  );
}

// The library is loaded when a baseline is first compared in words. Without it the words stand unmarked.
let library: Promise<typeof import('./word-changes.tsx') | null> | undefined;

function WordChanges(texts: { from: string; to: string }) {
  library ??= loadCode(() => import('./word-changes.tsx')).catch(() => null);
  const loaded = use(library);
  return loaded ? <loaded.MarkedChanges {...texts} /> : <span>{texts.to}</span>;
}
