import { words } from '../../messages/words.ts';
import type { TermChange } from '../../model/changes.ts';
import { wordingOf } from '../../model/wording.ts';
import { MarkedWords } from '../../parts/marked-words.tsx';

/** The wording of a term before and after as one text, word by word. */
export function Wording({ change: { before, after } }: { change: TermChange }) {
  const texts = (side: TermChange['before']) =>
    side?.reports.flatMap(({ text, absent }) => (absent ? [] : [text])) ?? [];
  const [from, to] = [texts(before), texts(after)];
  const stretches = wordingOf(from, to);
  const several = from.length + to.length > 2;
  return (
    <div className="mt-1 border-s-2 border-line ps-3 text-sm md:col-span-2 md:col-start-2">
      {stretches ? (
        <>
          <p>
            <MarkedWords stretches={stretches} />
          </p>
          <p className="mt-0.5 text-soft">
            − {words.changes.onlyBefore}, + {words.changes.onlyAfter}.
            {several && ` ${words.changes.wordingKey}`}
          </p>
        </>
      ) : (
        <p className="text-soft">{words.changes.unlike}</p>
      )}
    </div>
  );
}
