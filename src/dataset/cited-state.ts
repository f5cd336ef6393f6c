import type { CitedThing } from '../model/citation/cited.ts';
import { stateOfText } from './text-states.ts';

/** A thing that is cited, which says of its text how it stands. */
export function withState<T extends CitedThing | null>(thing: T): T {
  if (!import.meta.env.PARLEY_TRANSLATED || thing?.kind !== 'claim') return thing;
  const { state } = stateOfText(thing.claim.text);
  return state === null || state === 'read'
    ? thing
    : { ...thing, claim: { ...thing.claim, state } };
}
