import { comparable, folding } from '#language/folding.ts';
import { grammar } from '#language/intake-grammar.ts';
import { spelled } from '#language/intake-spelled.ts';
import { wordsIn } from '../../model/text.ts';
import type { Rung } from '../../model/types.ts';
import { western } from '../../model/western-digits.ts';
import { anyOf } from './plain.ts';

/**
 * The weakest rung that the words for a speaker allow, where nobody has said how strong an account is. A person
 * confirms it; until then it is a proposal. Null speaker: the outlet speaks for itself. `parties` are the names of parties.
 */
export function weakestRung(speaker: string | null, parties: readonly string[]): Rung {
  if (speaker === null) return 'media-report';
  const words = wordsIn(comparable(speaker));
  const forms = words.map((word) => [word, ...(folding.bare?.(word) ?? [])]);
  const stands = (phrase: readonly string[]) =>
    words.some((_, at) => phrase.every((word, i) => forms[at + i]?.includes(word)));
  const has = (list: readonly string[]) =>
    list
      .map((phrase) => wordsIn(comparable(phrase)))
      .some((phrase) => phrase.length > 0 && stands(phrase));
  const ofParty = has(parties);
  const isUnnamed = has(grammar.unnamed) && !/\p{Lu}\p{L}+ \p{Lu}/u.test(speaker);
  if (ofParty && has(grammar.spokesmen)) return 'party-statement';
  if (isUnnamed) return ofParty ? 'party-anonymous' : 'official-anonymous';
  if (ofParty) return 'party-statement';
  return 'media-report';
}

const TWO_NUMBERS = new RegExp(
  `\\d[^.]*(?<!\\p{L})(?:${anyOf(spelled.or.map(comparable))})(?!\\p{L})[^.]*\\d`,
  'u',
);

/** Whether a cell seems to give two accounts at once: each belongs into a row of its own. */
export function soundsLikeTwo(text: string): boolean {
  const small = comparable(western(text));
  return (
    grammar.others.some((phrase) => small.includes(comparable(phrase))) || TWO_NUMBERS.test(small)
  );
}
