import type { ReactNode } from 'react';
import { counted, date, dates, list, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import { daysBetween, daysOf } from '../../model/dates.ts';
import { setDifference } from '../../model/difference.ts';
import type { Stance } from '../../model/types.ts';
import { venuesText } from '../../messages/place.ts';
import { Delegations, Mediators } from '../../parts/room.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';

type FactRow = {
  key: string;
  name: string;
  /** What the row says of a column, as one string: rows whose columns say the same can be hidden. */
  sign: (column: Column, before: Column | null) => string;
  cell: (column: Column, before: Column | null) => ReactNode;
  /** What a column has more and less than the baseline, where the row is a set. */
  set?: (column: Column) => { id: string; name: string }[];
};

const people = (rooms: { id: string; people: { id: string }[] }[]) =>
  rooms.map(({ id, people: there }) => `${id}: ${there.map((p) => p.id).join(' ')}`).join('; ');

const firstDay = ({ date: own, round }: Column) => (own ? daysOf(own).first : round.dates.start);

/** The rows about the rounds themselves, which come before the terms. */
export const factRows: readonly FactRow[] = [
  {
    key: 'date',
    name: words.compare.facts.date,
    sign: firstDay,
    cell: ({ date: own, round }) => (own ? date(own) : dates(round.dates)),
  },
  {
    key: 'since',
    name: words.compare.facts.since,
    sign: (column, before) =>
      before ? String(daysBetween(firstDay(before), firstDay(column))) : '',
    cell: (column, before) =>
      before ? sinceText(daysBetween(firstDay(before), firstDay(column))) : '',
  },
  {
    key: 'venue',
    name: words.compare.facts.venue,
    sign: ({ round }) => venuesText(round.venues),
    cell: ({ round }) => venuesText(round.venues),
  },
  {
    key: 'format',
    name: words.compare.facts.format,
    sign: ({ round }) => round.format,
    cell: ({ round }) => words.formats[round.format],
  },
  {
    key: 'mediators',
    name: words.compare.facts.mediators,
    sign: ({ round }) => people(round.mediators),
    cell: ({ round }) => <Mediators mediators={round.mediators} />,
    set: ({ round }) => round.mediators.flatMap((m) => [m, ...m.people]),
  },
  {
    key: 'delegations',
    name: words.compare.facts.delegations,
    sign: ({ round }) =>
      people(round.delegations) + round.delegations.map((d) => d.present).join(' '),
    cell: ({ round }) => <Delegations delegations={round.delegations} />,
    set: ({ round }) =>
      round.delegations.flatMap((d) => (d.present === true ? [d, ...d.people] : [])),
  },
  {
    key: 'tabled-by',
    name: words.compare.facts.tabledBy,
    sign: ({ proposals }) => proposals.map((p) => p.tabledBy.map(({ id }) => id)).join('; '),
    cell: (column) =>
      perProposal(column, ({ tabledBy }) =>
        tabledBy.length > 0 ? list(tabledBy.map(({ name }) => name)) : words.round.tabledByUnknown,
      ),
    set: ({ proposals }) => proposals.flatMap(({ tabledBy }) => tabledBy),
  },
  {
    key: 'answers',
    name: words.compare.facts.answers,
    sign: ({ proposals }) =>
      proposals
        .flatMap((p) => p.responses.map((r) => `${r.party.id} ${r.stance} ${r.date}`))
        .join('; '),
    cell: (column) =>
      perProposal(column, ({ responses }) =>
        responses.length === 0 ? words.compare.noAnswers : <Answers responses={responses} />,
      ),
  },
  {
    key: 'outcome',
    name: words.compare.facts.outcome,
    sign: ({ round }) => round.outcome.status,
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

/** What a set has more and less than that of the baseline. */
export function SetDifference({
  row,
  base,
  column,
}: {
  row: FactRow;
  base: Column;
  column: Column;
}) {
  if (!row.set || base === column) return null;
  const { added, dropped } = setDifference(row.set(base), row.set(column));
  const names = (items: { name: string }[]) => list([...new Set(items.map(({ name }) => name))]);
  const text = [
    added.length > 0 && words.difference.plus(names(added)),
    dropped.length > 0 && words.difference.minus(names(dropped)),
  ].filter(Boolean);
  return (
    <p className="mt-1 border-s-3 border-accent ps-2 text-sm leading-snug">
      {text.length > 0 ? text.join('; ') : words.difference.same}
    </p>
  );
}

function sinceText(days: number): string {
  if (days === 0) return words.difference.sameDay;
  const text = `${number(Math.abs(days))} ${words.units.day[words.plural(Math.abs(days))]}`;
  return days > 0 ? words.difference.sinceBefore(text) : words.difference.beforeIt(text);
}

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
