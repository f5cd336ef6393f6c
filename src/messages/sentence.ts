import { prose } from '#language/prose.ts';
import type { CitedThing } from '../model/citation/cited.ts';
import { plainSentence } from './plain-prose.ts';

/**
 * A thing as one finished sentence that can be printed as it is: who said it, to whom, of what. Put by
 * the grammar of the language where it brings one, plainly otherwise.
 */
export function sentence(thing: CitedThing): string {
  return (prose?.sentence ?? plainSentence)(thing);
}
