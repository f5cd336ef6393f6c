import { words } from '../../messages/words.ts';
import type { TermChange } from '../../model/changes.ts';
import { MarkedWords } from '../../parts/marked-words.tsx';
import { shownWording } from '../../parts/shown-wording.ts';

/** The wording of a term before and after as one text, word by word. */
export function Wording({ change: { difference, before, after } }: { change: TermChange }) {
  if (difference.kind !== 'words') return null;
  const stretches = shownWording(difference.from, difference.to);
  const several = [before, after].some((side) => (side?.reports.length ?? 0) > 1);
  return (
    <div className="mt-1 border-s-2 border-line ps-3 text-sm md:col-span-2 md:col-start-2">
      {stretches ? (
        <>
          <p>
            <MarkedWords from={difference.from} stretches={stretches} />
          </p>
          <p className="mt-0.5 text-soft">
            {words.changes.marks} {several && words.changes.wordingKey}
          </p>
        </>
      ) : (
        <p className="text-soft">{words.changes.unlike}</p>
      )}
    </div>
  );
}
