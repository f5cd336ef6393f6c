import { stateOfText } from '../dataset/text-states.ts';
import { wordingOf, type Stretch } from '../model/wording.ts';

/** Whether a text of the dataset stands here as it is there, since nobody has translated it. */
export const isOriginal = (text: string) => stateOfText(text).state === 'original';

/**
 * Two accounts of a term as one text with its differences marked. Null where they share too few words, or one is
 * translated and the other is not: what differs would be the language.
 */
export function shownWording(before: string, after: string): Stretch[] | null {
  return isOriginal(before) === isOriginal(after) ? wordingOf(before, after) : null;
}
