import { comparable } from '#language/folding.ts';
import { grammar } from '#language/intake-grammar.ts';
import { plainText } from './plain.ts';

/** Yes, no, or nothing known: an empty cell is never a no. `unreadable` for any other text. */
export type TruthReading = true | false | null | 'unreadable';

const keyOf = (written: string) => comparable(plainText(written));
const [YES, NO, DASH] = [grammar.yes, grammar.no, grammar.dash].map(
  (all) => new Set(all.map(keyOf)),
) as [Set<string>, Set<string>, Set<string>];

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
