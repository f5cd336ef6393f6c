import { daysOf } from '../dates.ts';
import type { DataTree } from '../parse.ts';
import type { Finding, Rule } from './finding.ts';
import { isPlanned } from '../planned.ts';
import { everySource, proposalsOf } from './walk.ts';

/**
 * The edition has a date, and what it tells had happened by then. The last day of a round may lie ahead: talks
 * that have begun have a day on which they are to end. So may both days of a planned round, and of nothing else. A date
 * that is known to the month or the year is ahead if all of it is.
 */
export const datesNotAhead: Rule = {
  name: 'dates-not-ahead',
  description:
    'Ensure that nothing is told as done after the date of the edition; only a planned round and the end of another may lie ahead.',
  check(tree) {
    const today = tree.about.value.date;
    return datesOf(tree).flatMap(({ file, pointer, id, date, what, otherwise }) =>
      date !== null && daysOf(date).first > today
        ? {
            file,
            pointer,
            ...(id ? { id } : {}),
            message: `${what} on ${date}, after the edition of ${today}`,
            hint: `correct the date, or raise the date of the edition in about.json${otherwise ?? ''}`,
          }
        : [],
    );
  },
};

type Dated = Pick<Finding, 'file' | 'pointer' | 'id'> & {
  date: string | null;
  what: string;
  /** What else may be meant, at the end of the hint. */
  otherwise?: string;
};

/** Every date of something that is told as done. */
function datesOf(tree: DataTree): Dated[] {
  const listed = <T extends { id: string }>(
    { path, value }: { path: string; value: readonly T[] },
    field: string,
    dateOf: (one: T) => string | null,
    what: string,
  ) =>
    value.map((one, i) => ({
      file: path,
      pointer: `/${i}/${field}`,
      id: one.id,
      date: dateOf(one),
      what,
    }));
  return [
    ...tree.rounds.map(({ path, value }) => ({
      file: path,
      pointer: '/dates/start',
      id: value.id,
      date: isPlanned(value) ? null : value.dates.start,
      what: 'the round began',
      otherwise: '; a round that has not begun has the outcome "planned"',
    })),
    ...proposalsOf(tree).flatMap(({ file, pointer, proposal }) => [
      {
        file,
        pointer: `${pointer}/date`,
        id: proposal.id,
        date: proposal.date,
        what: 'it was tabled',
      },
      ...proposal.responses.map(({ id, date }, i) => ({
        file,
        pointer: `${pointer}/responses/${i}/date`,
        id,
        date,
        what: 'it was answered',
      })),
    ]),
    ...everySource(tree).map(({ file, pointer, source }) => ({
      file,
      pointer: `${pointer}/published`,
      id: source.id,
      date: source.published,
      what: 'the page was published',
    })),
    ...listed(tree.positions, 'date', ({ date }) => date, 'it was stated'),
    ...listed(tree.events, 'date', ({ date }) => date, 'it happened'),
    ...listed(tree.chapters, 'from', ({ from }) => from, 'the chapter began'),
    ...listed(tree.corrections, 'date', ({ date }) => date, 'the correction was published'),
    ...tree.editions.value.map(({ date }, i) => ({
      file: tree.editions.path,
      pointer: `/${i}/date`,
      date,
      what: 'a version was published',
    })),
  ];
}
