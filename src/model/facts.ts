import type { Column } from './compare.ts';
import { daysBetween, daysOf } from './dates.ts';
import { setDifference } from './difference.ts';
import type { PlaceName } from './slices/index-slice.ts';
import type { Named, ResolvedDelegation, ResolvedMediator } from './slices/resolve.ts';
import type { FullProposal } from './slices/full-proposal.ts';
import type { Dates, Format, Stance, Status } from './types.ts';

/** When a column was: one date, as precise as it is known, or the dates of a round. */
export type When = { date: string } | { dates: Dates };

/** An answer, with the ids of the accounts that tell of it. */
export type Answer = { party: Named; stance: Stance; date: string | null; accounts: string[] };

/** What is known of a proposal of a column; its name where the column holds several. */
export type OfProposal<T> = { name: string | null } & T;

/** What each row of facts holds for one column. */
export type Facts = {
  date: When;
  /** Days since the column before, negative if it is later; null for the first column. */
  since: number | null;
  venue: PlaceName[];
  format: { format: Format; delegations: (Named & Pick<ResolvedDelegation, 'present'>)[] };
  mediators: ResolvedMediator[];
  delegations: ResolvedDelegation[];
  'tabled-by': OfProposal<{ tabledBy: Named[] }>[];
  answers: OfProposal<{ answers: Answer[] }>[];
  outcome: { status: Status; text: string };
};

export type FactKind = keyof Facts;

/** The rows of facts that the heads of the columns already say. */
export const IN_HEAD: ReadonlySet<string> = new Set<FactKind>(['date', 'venue']);

/** A row of facts about the rounds and proposals themselves, with a cell for each column. */
export type FactRow = { [K in FactKind]: { key: K; cells: Facts[K][] } }[FactKind];

/** The date to print over a column. A round of a single day that is known is told like a date. */
export function whenOf({ date, round }: Pick<Column, 'date' | 'round'>): When {
  if (date !== null) return { date };
  const { start, end, precision } = round.dates;
  return precision === 'day' && start === end ? { date: start } : { dates: round.dates };
}

const firstDay = ({ date, round }: Column) => (date ? daysOf(date).first : round.dates.start);

const present = (round: Column['round']) => round.delegations.filter((d) => d.present === true);

/** Who sat with whom; who the one side was is part of it, who came for it is not. */
function formatOf({ format, delegations }: Column['round']): Facts['format'] {
  const there = format === 'mediators-and-one' ? delegations.filter((d) => d.present) : [];
  return {
    format,
    delegations: there.map(({ id, name, present: was }) => ({ id, name, present: was })),
  };
}

/** The answers to a proposal, in order of time; accounts of one answer are one. */
export function answersOf({ responses }: Pick<FullProposal, 'responses'>): Answer[] {
  const answers = new Map<string, Answer>();
  for (const { id, party, stance, date } of responses) {
    const key = `${party.id} ${stance} ${date}`;
    const known = answers.get(key);
    if (known) known.accounts.push(id);
    else answers.set(key, { party, stance, date, accounts: [id] });
  }
  return [...answers.values()];
}

/** Something of each proposal of a column, under its name where there are several. */
function perProposal<T extends object>(
  { proposals }: Column,
  of: (proposal: FullProposal) => T,
): OfProposal<T>[] {
  return proposals.map((one) => ({ name: proposals.length > 1 ? one.name : null, ...of(one) }));
}

/** Every row of facts of some columns, in the order in which they are shown. */
export function factsOf(columns: readonly Column[]): FactRow[] {
  const rounds = columns.map(({ round }) => round);
  return [
    { key: 'date', cells: columns.map(whenOf) },
    {
      key: 'since',
      cells: columns.map((column, i) => {
        const before = columns[i - 1];
        return before ? daysBetween(firstDay(before), firstDay(column)) : null;
      }),
    },
    { key: 'venue', cells: rounds.map(({ venues }) => venues) },
    { key: 'format', cells: rounds.map(formatOf) },
    { key: 'mediators', cells: rounds.map(({ mediators }) => mediators) },
    { key: 'delegations', cells: rounds.map(({ delegations }) => delegations) },
    {
      key: 'tabled-by',
      cells: columns.map((column) => perProposal(column, ({ tabledBy }) => ({ tabledBy }))),
    },
    {
      key: 'answers',
      cells: columns.map((column) =>
        perProposal(column, (proposal) => ({ answers: answersOf(proposal) })),
      ),
    },
    { key: 'outcome', cells: rounds.map(({ outcome }) => outcome) },
  ];
}

/** Those who make up a row that is a set, by the kind of the row; other rows are no sets. */
const MEMBERS: Partial<Record<FactKind, (column: Column) => Named[]>> = {
  mediators: ({ round }) => round.mediators.flatMap((mediator) => [mediator, ...mediator.people]),
  delegations: ({ round }) => present(round).flatMap((party) => [party, ...party.people]),
  'tabled-by': ({ proposals }) => proposals.flatMap(({ tabledBy }) => tabledBy),
};

/** Whom a column has more and less than the baseline in a row that is a set; null for other rows. */
export function membersAgainst(
  kind: FactKind,
  base: Column,
  column: Column,
): { added: Named[]; dropped: Named[] } | null {
  const members = MEMBERS[kind];
  return members ? setDifference(members(base), members(column)) : null;
}
