import { citing } from '#language/citing.ts';
import { prose } from '#language/prose.ts';
import type { CitedThing } from '../model/citation/cited.ts';
import { plainSentence } from './plain-prose.ts';

/**
 * A thing as one finished sentence that can be printed as it is: who said it, to whom, of what. Put by
 * the grammar of the language where it brings one, plainly otherwise. What nobody has translated, or only a machine,
 * says so.
 */
export function sentence(thing: CitedThing): string {
  const remark = remarkOf(thing);
  return remark === null ? bareSentence(thing) : citing.credited(bareSentence(thing), remark);
}

/** What nobody has translated, or only a machine: what is to be said of that; null where it is as it should be. */
export function remarkOf(thing: CitedThing): string | null {
  const state = thing.kind === 'claim' ? thing.claim.state : undefined;
  return state === undefined ? null : citing.unsure[state];
}

/** The sentence alone. */
export function bareSentence(thing: CitedThing): string {
  return (prose?.sentence ?? plainSentence)(thing);
}
