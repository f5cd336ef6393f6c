import { grammar } from '#language/intake-grammar.ts';
import { fold, wordsIn } from '../../model/text.ts';
import type { Rung } from '../../model/types.ts';

/**
 * The weakest rung that the words for a speaker allow, where nobody has said how strong an account is. A person
 * confirms it; until then it is a proposal. Null speaker: the outlet speaks for itself. `parties` are the names of parties.
 */
export function weakestRung(speaker: string | null, parties: readonly string[]): Rung {
  if (speaker === null) return 'media-report';
  const words = wordsIn(speaker);
  const has = (list: readonly string[]) =>
    list.some((phrase) => ` ${words.join(' ')} `.includes(` ${wordsIn(phrase).join(' ')} `));
  const ofParty = has(parties);
  const isUnnamed = has(grammar.unnamed) && !/\p{Lu}\p{L}+ \p{Lu}/u.test(speaker);
  if (ofParty && has(grammar.spokesmen)) return 'party-statement';
  if (isUnnamed) return ofParty ? 'party-anonymous' : 'official-anonymous';
  if (ofParty) return 'party-statement';
  return 'media-report';
}

/** Whether a cell seems to give two accounts at once: each belongs into a row of its own. */
export function soundsLikeTwo(text: string): boolean {
  const small = fold(text);
  return (
    grammar.others.some((phrase) => small.includes(phrase)) || /\d[^.]*\bor\b[^.]*\d/.test(small)
  );
}
