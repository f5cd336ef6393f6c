import type { ReactNode } from 'react';
import { counted, date, dates, list } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import type { Stance } from '../../model/types.ts';
import { venuesText } from '../../parts/place.ts';
import { Delegations, Mediators } from '../../parts/room.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';

type FactRow = { key: string; name: string; cell: (column: Column) => ReactNode };

/** The rows about the rounds themselves, which come before the terms. */
export const factRows: readonly FactRow[] = [
  {
    key: 'date',
    name: words.compare.facts.date,
    cell: ({ date: own, round }) => (own ? date(own) : dates(round.dates)),
  },
  { key: 'venue', name: words.compare.facts.venue, cell: ({ round }) => venuesText(round.venues) },
  {
    key: 'format',
    name: words.compare.facts.format,
    cell: ({ round }) => words.formats[round.format],
  },
  {
    key: 'mediators',
    name: words.compare.facts.mediators,
    cell: ({ round }) => <Mediators mediators={round.mediators} />,
  },
  {
    key: 'delegations',
    name: words.compare.facts.delegations,
    cell: ({ round }) => <Delegations delegations={round.delegations} />,
  },
  {
    key: 'tabled-by',
    name: words.compare.facts.tabledBy,
    cell: (column) =>
      perProposal(column, ({ tabledBy }) =>
        tabledBy.length > 0 ? list(tabledBy.map(({ name }) => name)) : words.round.tabledByUnknown,
      ),
  },
  {
    key: 'answers',
    name: words.compare.facts.answers,
    cell: (column) =>
      perProposal(column, ({ responses }) =>
        responses.length === 0 ? words.compare.noAnswers : <Answers responses={responses} />,
      ),
  },
  {
    key: 'outcome',
    name: words.compare.facts.outcome,
    cell: ({ round }) => (
      <>
        <b className="font-semibold">
          <StatusMark status={round.outcome.status} />
        </b>
        <p>{round.outcome.text}</p>
      </>
    ),
  },
];

function perProposal(
  { proposals }: Column,
  show: (proposal: Column['proposals'][number]) => ReactNode,
): ReactNode {
  if (proposals.length === 0)
    return <span className="text-soft italic">{words.compare.empty['nothing-tabled']}</span>;
  return proposals.map((proposal) => (
    <div key={proposal.id} className="not-first:mt-2">
      {proposals.length > 1 && <p className="text-sm text-soft">{proposal.name}</p>}
      {show(proposal)}
    </div>
  ));
}

/** Answers in order of time; several accounts of one answer stand in one line with their number. */
function Answers({ responses }: { responses: Column['proposals'][number]['responses'] }) {
  const lines = new Map<
    string,
    { party: string; stance: Stance; when: string | null; n: number }
  >();
  for (const { party, stance, date: when } of responses) {
    const key = `${party.id} ${stance} ${when}`;
    const known = lines.get(key);
    lines.set(
      key,
      known ? { ...known, n: known.n + 1 } : { party: party.name, stance, when, n: 1 },
    );
  }
  return (
    <ul>
      {[...lines].map(([key, { party, stance, when, n }]) => (
        <li key={key}>
          <b className="font-semibold">{party}</b> {words.stances[stance].toLowerCase()}
          <span className="text-soft">
            {when && `, ${date(when)}`}
            {n > 1 && `, ${counted(n, words.figure.number)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
