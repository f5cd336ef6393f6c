import type { Course } from './courses.ts';
import { compareIntervals } from './quantities.ts';
import type { LastAnswer } from './last-answer.ts';
import type { CardProposal, IndexSlice } from './slices/index-slice.ts';
import type { LineageSlice } from './slices/lineage-slice.ts';
import type { Named } from './slices/resolve.ts';
import { byCode, fold } from './text.ts';
import type { Stance } from './types.ts';
import { STANCES } from './vocabulary.ts';

/** A proposal as a row of the list of all: what it says in figures, and how it was answered. */
export type ListedProposal = CardProposal & { answers: LastAnswer[]; courses: Course[] };

/** What a party last said to a proposal; that its accounts differ; that none is known. */
export type AnswerSaid = Stance | 'differ' | 'none';

/** In the order in which they are offered, and sorted. */
export const SAID: readonly AnswerSaid[] = [...STANCES, 'differ', 'none'];

/** Stands for any of those who answered. */
export const ANYBODY = 'any';

/** What is asked for. Empty lists ask for nothing. */
export type ProposalCriteria = {
  /** Ids of who tabled it; several widen. */
  by: readonly string[];
  /** What somebody must have said last: several parties narrow, several answers of one party widen. */
  answers: readonly { party: string; said: AnswerSaid }[];
  /** What somebody must have said once, be it the last answer or an earlier one; as with the last. */
  ever: readonly { party: string; stance: Stance }[];
};

/** By what the list is sorted: one of these, the id of a key issue, or the id of a party. */
export const PLAIN_SORTS = ['date', 'name', 'by'] as const;

/** Every proposal, in order of time as the lineage has it: a predecessor always stands first. */
export function listedProposals(
  index: Pick<IndexSlice, 'rounds'>,
  lineage: Pick<LineageSlice, 'nodes' | 'answers' | 'courses'>,
): ListedProposal[] {
  const cards = new Map(index.rounds.flatMap(({ proposals }) => proposals).map((p) => [p.id, p]));
  return lineage.nodes.flatMap(({ id }) => {
    const card = cards.get(id);
    return card
      ? [{ ...card, answers: lineage.answers[id] ?? [], courses: lineage.courses[id] ?? [] }]
      : [];
  });
}

/** Too few answers for a column of their own: one in so many proposals. */
const RARE = 10;

/** The parties that have a column: those of the conflict that answered often enough, in the order of the dataset. */
export function answeringParties(
  { about }: Pick<IndexSlice, 'about'>,
  rows: readonly Pick<ListedProposal, 'answers'>[],
): Named[] {
  return about.parties.flatMap((id) => {
    const own = rows.flatMap((row) => row.answers.filter(({ party }) => party.id === id));
    return own[0] && own.length * RARE >= rows.length ? [own[0].party] : [];
  });
}

/** What a party last said to a proposal. */
export function saidBy(row: ListedProposal, party: string): AnswerSaid {
  const answer = row.answers.find((one) => one.party.id === party);
  const [stance, ...others] = answer?.stances ?? [];
  if (!stance) return 'none';
  return others.length > 0 ? 'differ' : stance;
}

/** Whether a party, or anybody, has once said this to a proposal. */
function everSaid({ courses }: ListedProposal, party: string, stance: Stance): boolean {
  return courses.some(
    (course) =>
      (party === ANYBODY || course.party.id === party) &&
      course.times.some(({ said }) => said.some((one) => one.stance === stance)),
  );
}

/** The rows that meet the criteria, in the order given. */
export function filterProposals(
  rows: readonly ListedProposal[],
  { by, answers, ever }: ProposalCriteria,
): ListedProposal[] {
  const partiesOf = (asked: readonly { party: string }[]) => [
    ...new Set(asked.map(({ party }) => party)),
  ];
  const [parties, once] = [partiesOf(answers), partiesOf(ever)];
  const hasSaid = (row: ListedProposal, party: string, said: AnswerSaid) =>
    party === ANYBODY
      ? row.answers.some((answer) => saidBy(row, answer.party.id) === said)
      : saidBy(row, party) === said;
  return rows.filter(
    (row) =>
      (by.length === 0 || row.tabledBy.some(({ id }) => by.includes(id))) &&
      parties.every((party) =>
        answers.some((asked) => asked.party === party && hasSaid(row, party, asked.said)),
      ) &&
      once.every((party) =>
        ever.some((asked) => asked.party === party && everSaid(row, party, asked.stance)),
      ),
  );
}

/**
 * The rows sorted. What lacks the thing by which they are sorted comes last, whichever way; rows that do not
 * differ in it stay in order of time. A figure goes by its headline: upwards by its lower end, downwards by its
 * upper one.
 * @param by `date`, `name`, `by`, the id of a key issue, or that of a party.
 * @param order what a name is in an alphabetical list of the language.
 */
export function sortProposals(
  rows: readonly ListedProposal[],
  by: string,
  downwards: boolean,
  order: (name: string) => string = fold,
): ListedProposal[] {
  if (by === 'date') return downwards ? rows.toReversed() : [...rows];
  const sign = downwards ? -1 : 1;
  const tablers = ({ tabledBy }: ListedProposal) => tabledBy.map(({ name }) => order(name)).join();
  const compare = (a: ListedProposal, b: ListedProposal) => {
    if (by === 'name') return byCode(order(a.name), order(b.name));
    if (by === 'by') return byCode(tablers(a), tablers(b));
    return compareRows(a, b, by, downwards);
  };
  const lacks = rows.filter((row) => isMissing(row, by));
  const has = rows.filter((row) => !isMissing(row, by));
  return [...has.toSorted((a, b) => sign * compare(a, b)), ...lacks];
}

const figureOf = (row: ListedProposal, issue: string) =>
  row.figures.find((figure) => figure.issue === issue)?.leads ?? null;

function isMissing(row: ListedProposal, by: string): boolean {
  if (by === 'name') return false;
  if (by === 'by') return row.tabledBy.length === 0;
  return figureOf(row, by) === null && saidBy(row, by) === 'none';
}

function compareRows(a: ListedProposal, b: ListedProposal, by: string, downwards: boolean): number {
  // Of a headline that is a tie, the least goes up and the most goes down.
  const endOf = (row: ListedProposal) => figureOf(row, by)?.at(downwards ? -1 : 0);
  const [one, other] = [endOf(a), endOf(b)];
  if (!one || !other) return SAID.indexOf(saidBy(a, by)) - SAID.indexOf(saidBy(b, by));
  if (one.unit !== other.unit) return byCode(one.unit, other.unit);
  if (!downwards) return compareIntervals(one, other);
  const upper = ({ min, max }: typeof one) => max ?? min ?? 0;
  return upper(one) - upper(other) || compareIntervals(one, other);
}
