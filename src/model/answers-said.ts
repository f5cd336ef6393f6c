import type { AnswerTime, Course } from './courses.ts';
import { saidBy, type ListedProposal } from './proposal-list.ts';
import type { Named } from './slices/resolve.ts';

/** An answer to a proposal: what accounts of one time say alike. */
export type SaidAnswer = {
  row: ListedProposal;
  course: Course;
  time: AnswerTime;
  said: AnswerTime['said'][number];
};

/** Every answer to some proposals, by the id of its first account: so pictures name it. */
export function answersSaid(rows: readonly ListedProposal[]): Map<string, SaidAnswer> {
  return new Map(
    rows.flatMap((row) =>
      row.courses.flatMap((course) =>
        course.times.flatMap((time) =>
          time.said.flatMap((said) =>
            said.accounts
              .slice(0, 1)
              .map(({ id }): [string, SaidAnswer] => [id, { row, course, time, said }]),
          ),
        ),
      ),
    ),
  );
}

/** Whether a party last rejected a proposal, by all accounts of that. */
export const isRejected = (row: ListedProposal): boolean =>
  row.answers.some(({ party }) => saidBy(row, party.id) === 'rejected');

/** How many proposals each party last accepted and rejected, and how many all of them accepted. */
export function answersCounted(
  rows: readonly ListedProposal[],
  parties: readonly Named[],
): { parties: { name: string; accepted: number; rejected: number }[]; all: number | null } {
  const count = (party: string, said: 'accepted' | 'rejected') =>
    rows.filter((row) => saidBy(row, party) === said).length;
  const byAll = rows.filter((row) => parties.every(({ id }) => saidBy(row, id) === 'accepted'));
  return {
    parties: parties.map(({ id, name }) => ({
      name,
      accepted: count(id, 'accepted'),
      rejected: count(id, 'rejected'),
    })),
    all: parties.length > 1 ? byAll.length : null,
  };
}
