import { words } from '../../messages/words.ts';
import type { TermChange } from '../../model/changes.ts';
import { wordingOf, type Stretch } from './word-diff.ts';

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
            {stretches.map((stretch, i) => (
              // The stretches never move: their place is their identity.
              // oxlint-disable-next-line react/no-array-index-key
              <Marked key={i} stretch={stretch} next={stretches[i + 1]} />
            ))}
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

function Marked({ stretch, next }: { stretch: Stretch; next: Stretch | undefined }) {
  // Blanks at the ends stay outside the mark, or the line would be drawn through them.
  const [, lead = '', text = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(stretch.text) ?? [];
  if (stretch.in === 'both' || text === '') return stretch.text;
  return (
    <>
      {lead}
      {stretch.in === 'before' ? (
        <del className="text-differ decoration-1 before:inline-block before:content-['−']">
          {text}
        </del>
      ) : (
        <ins className="font-semibold text-agree decoration-1 underline-offset-[0.2em] before:inline-block before:content-['+']">
          {text}
        </ins>
      )}
      {trail || (stretch.in === 'before' && next?.in === 'after' && ' ')}
    </>
  );
}
