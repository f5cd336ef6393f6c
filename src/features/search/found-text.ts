import { searching } from '#language/searching.ts';
import { list } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { FoundRound } from './finding/rounds.ts';
import { whyText } from './why.ts';

/** Where in a round it was found: "found in people and accounts: “…”; by date". */
export function foundText({ fields, sentence, whys }: Omit<FoundRound, 'id'>): string {
  const where = list(fields.map((field) => searching.fields[field]));
  return words.join.semicolon([
    fields.length > 0 &&
      (sentence === null ? searching.foundIn(where) : searching.foundSaying(where, sentence)),
    ...whys.map(whyText),
  ]);
}
