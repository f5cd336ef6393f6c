import { grammar } from '#language/intake-grammar.ts';
import { plainText } from './plain.ts';

/** Yes, no, or nothing known: an empty cell is never a no. `unreadable` for any other text. */
export type TruthReading = true | false | null | 'unreadable';

export function readTruth(written: string): TruthReading {
  const text = plainText(written).toLowerCase();
  if (text === '') return null;
  if ((grammar.yes as readonly string[]).includes(text)) return true;
  return (grammar.no as readonly string[]).includes(text) ? false : 'unreadable';
}

/** Whether a cell holds a sign for nothing, such as "-" or "n/a": what it stands for is asked once a file. */
export function isDash(written: string): boolean {
  return (grammar.dash as readonly string[]).includes(plainText(written).toLowerCase());
}
