import type { Status } from './types.ts';

/*
 * A round can be announced before it has begun. It is told of, with who announced it, and counts nowhere among the rounds
 * that were held.
 */

type OfOutcome = { outcome: { status: Status } };

/** Whether a round is announced and has not begun. */
export function isPlanned({ outcome }: OfOutcome): boolean {
  return outcome.status === 'planned';
}

/** Rounds that have begun, in the order in which they come. */
export function begunOf<R extends OfOutcome>(rounds: readonly R[]): R[] {
  return rounds.filter((round) => !isPlanned(round));
}

/** How many rounds have begun, and how many are planned: `planned` is there only if any is. */
export function countBegun(rounds: readonly OfOutcome[]): { rounds: number; planned?: number } {
  const begun = begunOf(rounds).length;
  const planned = rounds.length - begun;
  return { rounds: begun, ...(planned > 0 ? { planned } : {}) };
}
