import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { TermChange } from '../../model/changes.ts';
import { keyFiguresOf, type KeyFigure } from '../../model/key-figures.ts';
import type { ChangeSide, ChangeSlice } from '../../model/slices/change-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { keyFigureName, KeyFigureValue } from '../../parts/key-figure.tsx';
import { Link } from '../../ui/link.tsx';
import { smallHeadingClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { idOfTermWith } from './term-id.ts';

type Props = { changes: readonly TermChange[]; slice: ChangeSlice };

/** The key figures of both proposals beside each other; the name of each leads to its term with all accounts. */
export function KeyPair({ changes, slice }: Props) {
  const { before, after, keyIssues, issues } = slice;
  const figures = [before, after].map(({ proposal }) =>
    keyFiguresOf(proposal.provisions, keyIssues),
  );
  const provisions = [before, after].flatMap(({ proposal }) => proposal.provisions);
  const rows = keyIssues.flatMap((issue) => {
    const pair = figures.map((side) => side.find((figure) => figure.issue === issue) ?? null);
    const given = pair.find((figure) => figure !== null);
    return given ? [{ issue, given, pair }] : [];
  });
  return (
    <div className="mt-5 grid grid-cols-2 gap-x-5 sm:gap-x-8 md:grid-cols-[13rem_minmax(0,1fr)_minmax(0,1fr)]">
      <Named label={words.changes.before} side={before} />
      <Named label={words.changes.after} side={after} />
      {rows.length > 0 && (
        <dl className="col-span-full mt-2 grid grid-cols-subgrid">
          {rows.map(({ issue, given, pair }) => {
            const [one, two] = pair;
            const isOnePhase = !one || !two || one.phase === two.phase;
            // Where the phases differ, each figure says its own.
            const name = keyFigureName(isOnePhase ? given : { ...given, phase: null }, issues);
            const account = provisions.find(({ id }) => id === given.provision)?.reports[0];
            const id = idOfTermWith(changes, account?.id ?? '');
            return (
              <div
                key={issue}
                className="col-span-full grid grid-cols-subgrid border-t border-hair py-2"
              >
                <dt className="col-span-2 text-sm md:col-span-1">
                  <a href={`#${id}`} className="inline-block py-0.5 text-soft">
                    {name}
                  </a>
                </dt>
                {[
                  { side: words.changes.before, figure: one },
                  { side: words.changes.after, figure: two },
                ].map(({ side, figure }) => (
                  <dd key={side} className="min-w-0">
                    <span className="sr-only">
                      {side}
                      {words.between.colon}
                    </span>
                    {!isOnePhase && figure && <PhaseOf figure={figure} />}{' '}
                    {figure ? (
                      <KeyFigureValue figure={figure} name={name} issues={issues} />
                    ) : (
                      <span className="text-sm text-soft">{words.changes.noFigure}</span>
                    )}
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
      )}
    </div>
  );
}

function PhaseOf({ figure: { phase } }: { figure: KeyFigure }) {
  return (
    <span className="block text-sm text-soft">
      {phase === null ? words.phase.any : words.phase.name(phase)}
    </span>
  );
}

/** The head of a side: its name, which leads to it, and its date. */
function Named({ label, side: { proposal } }: { label: string; side: ChangeSide }) {
  return (
    <div className="min-w-0 md:first:col-start-2">
      <p className={smallHeadingClass}>
        {label}
        {words.between.comma}
        {date(proposal.date)}
      </p>
      <p className="font-serif leading-snug font-semibold">
        <Link to={paths.proposal.to(proposal.id)} className="inline-block py-0.5">
          <DataText>{proposal.name}</DataText>
        </Link>
      </p>
    </div>
  );
}
