import { comparable } from '#language/folding.ts';
import { grammar } from '#language/intake-grammar.ts';
import { plainText } from './plain.ts';
import { sharedWords } from './shared-words.ts';

/** Yes, no, or nothing known: an empty cell is never a no. `unreadable` for any other text. */
export type TruthReading = true | false | null | 'unreadable';

/** "Yes." is a yes. */
const keyOf = (written: string) => comparable(plainText(written)).replace(/(\p{L})\.$/u, '$1');
const known = (all: readonly string[]) => new Set(all.map(keyOf));
const YES = known(sharedWords('yes'));
const NO = known(sharedWords('no'));
const DASH = known(grammar.dash);

export function readTruth(written: string): TruthReading {
  const text = keyOf(written);
  if (text === '') return null;
  if (YES.has(text)) return true;
  return NO.has(text) ? false : 'unreadable';
}

/** Whether a cell holds a sign for nothing, such as "-" or "n/a": what it stands for is asked once a file. */
export function isDash(written: string): boolean {
  return DASH.has(keyOf(written));
}
