import { translated } from '#language/translated.ts';
import { prose } from '#language/prose.ts';
import type { CitedThing } from '../model/citation/cited.ts';
import { plainSentence } from './plain-prose.ts';

/**
 * A thing as one finished sentence that can be printed as it is: who said it, to whom, of what. Put by
 * the grammar of the language where it brings one, plainly otherwise. What nobody has translated, or only a machine,
 * says so.
 */
export function sentence(thing: CitedThing): string {
  const said = (prose?.sentence ?? plainSentence)(thing);
  const state = thing.kind === 'claim' ? thing.claim.state : undefined;
  return state === undefined ? said : translated.cited[state](said);
}
