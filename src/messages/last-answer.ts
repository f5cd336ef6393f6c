import type { LastAnswer } from '../model/last-answer.ts';
import { words } from './words.ts';

/** What a party last said to a proposal, in a word: "rejected", "accounts differ". */
export function lastAnswerText({
  stances: [stance, ...others],
}: Pick<LastAnswer, 'stances'>): string {
  if (!stance) return words.proposal.noAnswer;
  return others.length > 0 ? words.agreements.differ.name : words.inSentence(words.stances[stance]);
}
