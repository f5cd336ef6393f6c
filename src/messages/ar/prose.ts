import type { CitedThing } from '../../model/citation/cited.ts';

/**
 * Arabic has no prose of its own here: the verb of saying agrees with the gender of the speaker, which the
 * data do not tell. The text stands whole, and who said it after it.
 */
export const prose: { sentence: (thing: CitedThing) => string } | null = null;
