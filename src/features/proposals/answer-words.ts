import { answersWords } from '#language/answers.ts';
import { attribution } from '../../messages/attribution.ts';
import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { SaidAnswer } from '../../model/answers-said.ts';
import type { AnswerTime } from '../../model/courses.ts';
import type { Stance } from '../../model/types.ts';

/** When an answer was given, or that no account says so. */
export const answeredWhen = (day: string | null) =>
  day === null ? answersWords.undated : date(day);

export const stanceText = (stance: Stance) => words.inSentence(words.stances[stance]);

/** Who says so: the first account, and how many more there are. */
export function whoText({ said: { accounts } }: Pick<SaidAnswer, 'said'>): string {
  const [first] = accounts;
  return first ? attribution(first.attribution) : '';
}

type Answer = Omit<SaidAnswer, 'row'>;

/** An answer in the order in which one asks: "Northland, 3 May 2001: rejected". */
export function answerInShort({ course, time, said }: Answer): string {
  const who = words.join.comma([course.party.name, answeredWhen(time.date)]);
  return words.join.colon(who, stanceText(said.stance));
}

/** The same with who says so: "Northland, 3 May 2001: rejected. A spokesman". */
export const answerText = (answer: Answer): string =>
  words.join.stop([answerInShort(answer), whoText(answer)]);

/** What other accounts of the same time say; empty where all say one thing. */
export const otherwise = (time: AnswerTime, said: SaidAnswer['said']): Stance[] =>
  time.said.filter((one) => one !== said).map(({ stance }) => stance);
