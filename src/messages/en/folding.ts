import type { Folding } from '../../model/search/folding.ts';

/** How words of English are compared: as words of any language are. */
export const folding: Folding = {};

export { fold as alphabetical, fold as comparable } from '../../model/text.ts';

/** Whether a word that somebody typed stands in a text; both are comparable. */
export const standsIn = (word: string, text: string): boolean => text.includes(word);
