import { isPlanned } from '../planned.ts';
import type { Round } from '../types.ts';
import type { Finding, Rule } from './finding.ts';

/**
 * A planned round is what somebody has announced: it lies ahead, nothing has come of it, and nobody has been there yet.
 * Who is expected stands among its delegations with `present` left open. A text may be handed over before the talks
 * begin; who has answered it has met, or answered a text that belongs to an earlier round.
 */
export const plannedRounds: Rule = {
  name: 'planned-rounds',
  description:
    'Ensure that a planned round lies ahead, that somebody has announced it, and that nothing is told as its outcome.',
  check(tree) {
    const today = tree.about.value.date;
    return tree.rounds.flatMap(({ path, value }) =>
      isPlanned(value)
        ? [...wrongIn(value, today)].map((wrong) => ({ file: path, id: value.id, ...wrong }))
        : [],
    );
  },
};

type Wrong = Pick<Finding, 'pointer' | 'message' | 'hint'>;

function* wrongIn(
  { dates, claims, delegations, proposals }: Round,
  today: string,
): Generator<Wrong> {
  // Of days that are not known to the day, the last possible one decides.
  const [end, day] =
    dates.precision === 'day' ? (['start', dates.start] as const) : (['end', dates.end] as const);
  if (day < today)
    yield {
      pointer: `/dates/${end}`,
      message: `the round is planned for ${day}, before the edition of ${today}`,
      hint: 'say how it ended, or that it was called off; if it was put off, give the new date',
    };
  if (claims.length === 0)
    yield {
      pointer: '/claims',
      message: 'nobody is named who announced the planned round',
      hint: 'add a claim: who said that it will take place, and where that stands',
    };
  for (const [i, { field }] of claims.entries())
    if (field === 'outcome')
      yield {
        pointer: `/claims/${i}/field`,
        message: 'a planned round has no outcome yet',
        hint: 'make it a claim about the date, the place, who is expected, or around it; or say how the round ended',
      };
  for (const [i, { present }] of delegations.entries())
    if (present !== null)
      yield {
        pointer: `/delegations/${i}/present`,
        message: 'nobody has come to, or stayed away from, a round that has not begun',
        hint: 'leave it open whether the delegation was there',
      };
  for (const [i, { responses }] of proposals.entries())
    if (responses.length > 0)
      yield {
        pointer: `/proposals/${i}/responses`,
        message: 'a text of a planned round has been answered',
        hint: 'move the text to the round in which it was tabled, or say how this round ended',
      };
}
