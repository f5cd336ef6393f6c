import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { versionsOf } from '../../model/agreement.ts';
import type { ChangeKind, TermChange } from '../../model/changes.ts';
import type { ChangeSlice } from '../../model/slices/change-slice.ts';
import { termName } from '../../messages/term.ts';
import { scaleOf } from '../../ui/intervals.tsx';
import { idOfTerm } from './term-id.ts';
import { Side } from './side.tsx';
import { Wording } from './wording.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { OriginalText } from '../../parts/original-text.tsx';
import { TermHeading } from '../../parts/term-heading.tsx';

type Props = { kind: ChangeKind; changes: readonly TermChange[]; slice: ChangeSlice };

/** The terms with which the same happened. Those that are the same are folded. */
export function ChangeGroup({ kind, changes, slice }: Props) {
  const heading = (
    <h2 className="inline font-serif text-2xl font-semibold">
      {words.changes.groups[kind]}{' '}
      <span className="ms-2 font-sans text-base font-normal text-soft">
        {counted(changes.length, words.changes.count)}
      </span>
    </h2>
  );
  const terms = (
    <>
      <p className="mt-1 mb-3 max-w-[38rem] text-sm text-soft">{words.changes.meanings[kind]}</p>
      <ColumnHeads slice={slice} />
      {changes.map((change) => (
        <Term key={change.key} change={change} slice={slice} />
      ))}
    </>
  );
  return (
    <section id={kind} className="mt-10 border-t border-ink pt-3">
      {kind === 'same' ? (
        <details>
          <summary className="min-h-6">{heading}</summary>
          {terms}
        </details>
      ) : (
        <>
          {heading}
          {terms}
        </>
      )}
    </section>
  );
}

/** The names over the two columns; on a phone each side has its own label. */
function ColumnHeads({ slice }: { slice: ChangeSlice }) {
  return (
    <div
      className="hidden gap-x-8 pb-2 text-sm text-soft md:grid md:grid-cols-[13rem_minmax(0,1fr)_minmax(0,1fr)]"
      aria-hidden="true"
    >
      <p className="col-start-2">
        <b>{words.changes.before}</b>
        {words.between.colon}
        <DataText>{slice.before.proposal.name}</DataText>
      </p>
      <p>
        <b>{words.changes.after}</b>
        {words.between.colon}
        <DataText>{slice.after.proposal.name}</DataText>
      </p>
    </div>
  );
}

function Term({ change, slice }: { change: TermChange; slice: ChangeSlice }) {
  const { before, after } = change;
  const name = termName(slice.issues, change);
  const apart = slice.apart.find(({ terms }) =>
    [before, after].some((side) => side !== null && terms.includes(side.id)),
  );
  const versions = [before, after].flatMap((side) => versionsOf(side?.reports ?? []));
  const scale =
    versions.length > 1
      ? scaleOf(versions.map(({ quantity }) => ({ ...quantity, weight: 1 })))
      : null;
  return (
    <section
      id={idOfTerm(change)}
      className="grid gap-x-8 gap-y-3 border-t border-line py-4 md:grid-cols-[13rem_minmax(0,1fr)_minmax(0,1fr)]"
    >
      <div>
        <TermHeading issue={change.issue} name={name} />
        {apart && (
          <p className="mt-1 text-sm text-soft">
            <OriginalText texts={[apart.note]}>{words.changes.apart(apart.note)}</OriginalText>
          </p>
        )}
      </div>
      <Side
        label={words.changes.before}
        change={change}
        provision={before}
        proposal={slice.before.proposal}
        sources={slice.sources}
        scale={scale}
      />
      <Side
        label={words.changes.after}
        change={change}
        provision={after}
        proposal={slice.after.proposal}
        sources={slice.sources}
        scale={scale}
      />
      {change.kind === 'reworded' && <Wording change={change} />}
    </section>
  );
}
