import { counted, date, dates, list, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import { daysBetween, daysOf } from '../../model/dates.ts';
import { setDifference } from '../../model/difference.ts';
import type { Named, ResolvedDelegation, ResolvedPerson } from '../../model/slices/resolve.ts';
import { venuesText } from '../../messages/place.ts';
import type { PlainLine, PlainRow } from './plain-table.ts';

type Proposal = Column['proposals'][number];

const text = (line: string): PlainLine => ({ kind: 'text', text: line });
const empty = (line: string): PlainLine => ({ kind: 'empty', text: line });

const people = (list_: readonly ResolvedPerson[]) =>
  list_.map(({ name, office }) => (office ? `${name}, ${office}` : name)).join('; ');

function delegation({ name, people: there, present }: ResolvedDelegation): PlainLine {
  if (there.length > 0) return text(`${name}: ${people(there)}`);
  const { unknownPresence, present: came, absent } = words.round;
  return text(`${name}: ${present === null ? unknownPresence : present ? came : absent}`);
}

const orElse = (lines: PlainLine[], none: string) => (lines.length > 0 ? lines : [empty(none)]);

/** Lines for each proposal of a column, under its name where there are several. */
function perProposal({ proposals }: Column, say: (proposal: Proposal) => PlainLine[]): PlainLine[] {
  const lines = proposals.flatMap((proposal) => [
    ...(proposals.length > 1 ? [{ kind: 'name' as const, text: proposal.name }] : []),
    ...say(proposal),
  ]);
  return orElse(lines, words.compare.empty['nothing-tabled']);
}

/** Answers in order of time; several accounts of one answer are one line with their number. */
function answers({ responses }: Proposal): PlainLine[] {
  const accounts = new Map<string, string[]>();
  for (const { id, party, stance, date: when } of responses) {
    const line = `${party.name} ${words.stances[stance].toLowerCase()}${when ? `, ${date(when)}` : ''}`;
    accounts.set(line, [...(accounts.get(line) ?? []), id]);
  }
  return orElse(
    [...accounts].map(([line, ids]) => ({
      ...text(ids.length > 1 ? `${line}, ${counted(ids.length, words.figure.number)}` : line),
      accounts: ids,
    })),
    words.compare.noAnswers,
  );
}

const firstDay = ({ date: own, round }: Column) => (own ? daysOf(own).first : round.dates.start);

/** The time since the column before, in words; nothing for the first. */
function since(column: Column, before: Column | undefined): PlainLine[] {
  if (!before) return [];
  const days = daysBetween(firstDay(before), firstDay(column));
  const { sameDay, sinceBefore, beforeIt } = words.difference;
  if (days === 0) return [text(sameDay)];
  const count = `${number(Math.abs(days))} ${words.units.day[words.plural(Math.abs(days))]}`;
  return [text(days > 0 ? sinceBefore(count) : beforeIt(count))];
}

type Fact = {
  key: string;
  name: string;
  say: (column: Column, before: Column | undefined) => PlainLine[];
  /** What a column has more and less than the baseline, where the row is a set. */
  set?: (column: Column) => Named[];
};

const { facts } = words.compare;
const FACTS: readonly Fact[] = [
  {
    key: 'date',
    name: facts.date,
    say: ({ date: own, round }) => [text(own ? date(own) : dates(round.dates))],
  },
  { key: 'since', name: facts.since, say: since },
  { key: 'venue', name: facts.venue, say: ({ round }) => [text(venuesText(round.venues))] },
  { key: 'format', name: facts.format, say: ({ round }) => [text(words.formats[round.format])] },
  {
    key: 'mediators',
    name: facts.mediators,
    say: ({ round }) =>
      orElse(
        round.mediators.map(({ name, people: there }) =>
          text(there.length > 0 ? `${name}: ${people(there)}` : name),
        ),
        words.round.noMediators,
      ),
    set: ({ round }) => round.mediators.flatMap((mediator) => [mediator, ...mediator.people]),
  },
  {
    key: 'delegations',
    name: facts.delegations,
    say: ({ round }) => orElse(round.delegations.map(delegation), words.round.noDelegations),
    set: ({ round }) =>
      round.delegations.flatMap((d) => (d.present === true ? [d, ...d.people] : [])),
  },
  {
    key: 'tabled-by',
    name: facts.tabledBy,
    say: (column) =>
      perProposal(column, ({ tabledBy }) => [
        text(list(tabledBy.map(({ name }) => name)) || words.round.tabledByUnknown),
      ]),
    set: ({ proposals }) => proposals.flatMap(({ tabledBy }) => tabledBy),
  },
  { key: 'answers', name: facts.answers, say: (column) => perProposal(column, answers) },
  {
    key: 'outcome',
    name: facts.outcome,
    say: ({ round: { outcome } }) => [
      { kind: 'text', text: words.statuses[outcome.status] },
      { kind: 'note', text: outcome.text },
    ],
  },
];

/** What a set has more and less than that of the baseline, in words. */
function against(base: readonly Named[], list_: readonly Named[]): PlainLine {
  const { added, dropped } = setDifference(base, list_);
  const names = (items: readonly Named[]) => list([...new Set(items.map(({ name }) => name))]);
  const said = [
    added.length > 0 ? words.difference.plus(names(added)) : '',
    dropped.length > 0 ? words.difference.minus(names(dropped)) : '',
  ].filter(Boolean);
  return { kind: 'note', text: said.join('; ') || words.difference.same };
}

/** What a row says of a column; names and what stands under it in words of its own do not count. */
const sign = (lines: readonly PlainLine[]) =>
  lines
    .flatMap(({ kind, text: said }) => (kind === 'note' || kind === 'name' ? [] : [said]))
    .join('\n');

/** The rows about the rounds themselves; only those that differ, if only differences are shown. */
export function plainFacts({ columns, options, base }: Comparison): PlainRow[] {
  const pinned = base === null ? undefined : columns[base];
  return FACTS.map(({ key, name, say, set }) => ({
    key,
    section: 'facts' as const,
    name,
    detail: '',
    cells: columns.map((column, i) => [
      ...say(column, columns[i - 1]),
      ...(pinned && set && i !== base ? [against(set(pinned), set(column))] : []),
    ]),
  })).filter(({ cells }) => !options.onlyDifferences || new Set(cells.map(sign)).size > 1);
}
