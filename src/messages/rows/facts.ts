import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import {
  membersAgainst,
  whenOf,
  type Answer,
  type FactKind,
  type FactRow,
  type Facts,
  type OfProposal,
  type When,
} from '../../model/facts.ts';
import { isPlanned } from '../../model/planned.ts';
import type { Named, ResolvedDelegation, ResolvedPerson } from '../../model/slices/resolve.ts';
import { counted, date, dates, list } from '../format.ts';
import { venuesText } from '../place.ts';
import { formatText } from '../talks-format.ts';
import { tabledByText } from '../tabled.ts';
import { words } from '../words.ts';
import { line, nameLine, type Said, type SaidRow } from './said.ts';

/** One date, or the dates of a round, as precisely as they are known. */
export function whenText(when: When): string {
  return 'date' in when ? date(when.date) : dates(when.dates);
}

const peopleText = (people: readonly ResolvedPerson[]) =>
  words.rows.people(
    people.map(({ name, office }) => (office ? words.rows.person(name, office) : name)),
  );

/** Who came for somebody; without names what is known of them instead, if anything. */
function room(name: string, people: readonly ResolvedPerson[], otherwise: string): Said {
  const text = people.length > 0 ? peopleText(people) : otherwise;
  return { ...line('text', text), lead: text ? words.rows.of(name) : name };
}

function presence({ present }: ResolvedDelegation, isAhead: boolean): string {
  if (isAhead) return '';
  if (present === null) return words.round.unknownPresence;
  return present ? words.round.present : words.round.absent;
}

/** What an answer says, and on its own line how many accounts tell of it, where there are several. */
export function answerLines({ party, stance, date: day, accounts }: Answer): Said[] {
  const text = day ? words.rows.answered(stance, date(day)) : words.rows.answer(stance);
  const several = accounts.length > 1;
  return [
    { ...line('text', text), lead: party.name, accounts },
    ...(several ? [line('note', counted(accounts.length, words.figure.number))] : []),
  ];
}

/** The time since the column before, which it names by its date; nothing for the first. */
function sinceLines(days: number | null, before: Column | undefined): Said[] {
  if (days === null || !before) return [];
  const { sameDay, sinceBefore, beforeIt } = words.difference;
  if (days === 0) return [line('text', sameDay)];
  const text = counted(Math.abs(days), words.days);
  const when = whenText(whenOf(before));
  return [line('text', days > 0 ? sinceBefore(text, when) : beforeIt(text, when))];
}

const orElse = (lines: Said[], none: string) => (lines.length > 0 ? lines : [line('empty', none)]);

/** Lines for each proposal of a column, under its name where there are several. */
function perProposal<T>(
  proposals: readonly OfProposal<T>[],
  say: (proposal: OfProposal<T>) => Said[],
): Said[] {
  const lines = proposals.flatMap((one) => [...nameLine(one.name), ...say(one)]);
  return orElse(lines, words.empty.says['nothing-tabled']);
}

/** How the facts of a column are said; beside it the column before. */
type Saying<K extends FactKind> = (
  fact: Facts[K],
  before: Column | undefined,
  column: Column,
) => Said[];

const SAY: { [K in FactKind]: Saying<K> } = {
  date: (when) => [line('text', whenText(when))],
  since: sinceLines,
  venue: (venues) => [line('text', venuesText(venues))],
  format: (round) => [line('text', formatText(round))],
  mediators: (mediators) =>
    orElse(
      mediators.map(({ name, people }) => room(name, people, '')),
      words.round.noMediators,
    ),
  delegations: (delegations, _before, { round }) =>
    orElse(
      delegations.map((one) => room(one.name, one.people, presence(one, isPlanned(round)))),
      words.round.noDelegations,
    ),
  'tabled-by': (proposals) =>
    perProposal(proposals, ({ tabledBy }) => [line('text', tabledByText(tabledBy))]),
  answers: (proposals) =>
    perProposal(proposals, ({ answers }) =>
      orElse(answers.flatMap(answerLines), words.compare.noAnswers),
    ),
  outcome: ({ status, text }) => [
    line('text', words.statuses[status], { is: 'status', status }),
    line('detail', text),
  ],
};

/** What a set has more and less than that of the baseline. */
function against({ added, dropped }: { added: Named[]; dropped: Named[] }): Said {
  const names = (people: readonly Named[]) => list([...new Set(people.map(({ name }) => name))]);
  const { plus, minus, same } = words.difference;
  const more = added.length > 0 ? plus(names(added)) : '';
  const less = dropped.length > 0 ? minus(names(dropped)) : '';
  if (!more && !less) return line('note', same, { is: 'difference', difference: { kind: 'same' } });
  const text = more && less ? words.rows.both(more, less) : more || less;
  return line('note', text, { is: 'difference', difference: null });
}

/** The type of a row goes with that of its cells, which the compiler cannot see across the union. */
const sayCell = <K extends FactKind>(
  kind: K,
  fact: Facts[K],
  before: Column | undefined,
  column: Column,
) => SAY[kind](fact, before, column);

/** A row of facts in words; a set tells how it stands to that of the baseline. */
export function factRow(of: FactRow, { columns, base }: Comparison): SaidRow {
  const pinned = base === null ? undefined : columns[base];
  return {
    key: of.key,
    section: 'facts',
    of,
    name: words.compare.facts[of.key],
    detail: '',
    cells: columns.map((column, i) => {
      const apart = pinned && i !== base ? membersAgainst(of.key, pinned, column) : null;
      return [
        ...sayCell(of.key, of.cells[i] as Facts[typeof of.key], columns[i - 1], column),
        ...(apart ? [against(apart)] : []),
      ];
    }),
  };
}
