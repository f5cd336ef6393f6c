import type { CitedThing } from '../../model/citation/cited.ts';

/**
 * Hebrew has no prose of its own: a verb of saying agrees with its speaker in gender and number, which the data does
 * not know. The plain one sets the text whole and "כך לפי" with the speaker after it, as news agencies do.
 */
export const prose: { sentence: (thing: CitedThing) => string } | null = null;
