import { afterPhrase } from './plain.ts';
import { sharedWords } from './shared-words.ts';
import { beginsSpelled } from './spelled-numbers.ts';

/* What stands before a number and says that it is not exact, or that it is an end of an interval. */

/** Which end of an interval a word opens. */
export type Bound = 'least' | 'most' | null;

/** Words beside a number, in all languages. */
export const QUALIFIERS = {
  about: sharedWords('about'),
  orSo: sharedWords('orSo'),
  atLeast: sharedWords('atLeast'),
  orMore: sharedWords('orMore'),
  upTo: sharedWords('upTo'),
  orLess: sharedWords('orLess'),
};

/** What follows a qualifier; one that ends in a hyphen stands before a number in letters without it: "יותר ממאה". */
function afterQualifier(text: string, phrases: readonly string[]): string | null {
  const attached = phrases
    .filter((phrase) => phrase.endsWith('-') && text.startsWith(phrase.slice(0, -1)))
    .map((phrase) => text.slice(phrase.length - 1));
  return afterPhrase(text, phrases) ?? attached.find(beginsSpelled) ?? null;
}

/** Takes "about", "at least", "up to" from the beginning, in any order. */
export function withoutQualifiers(text: string): {
  bound: Bound;
  approximate: boolean;
  rest: string;
} {
  let [bound, approximate, rest]: [Bound, boolean, string] = [null, false, text];
  for (;;) {
    const least = afterQualifier(rest, QUALIFIERS.atLeast);
    const most = afterQualifier(rest, QUALIFIERS.upTo);
    const loose = afterQualifier(rest, QUALIFIERS.about) ?? afterPhrase(rest, ['~', '≈']);
    if (least !== null && bound === null) [bound, rest] = ['least', least];
    else if (most !== null && bound === null) [bound, rest] = ['most', most];
    else if (loose !== null && !approximate) [approximate, rest] = [true, loose];
    else return { bound, approximate, rest };
  }
}
