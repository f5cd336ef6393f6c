import { lastAnswers, type LastAnswer } from '../last-answer.ts';
import { inDescent, type Lineage } from '../lineage.ts';
import type { Dataset } from '../types.ts';
import { inOrder } from './order.ts';
import { resolver } from './resolve.ts';

/** `data/lineage.json`: every proposal in order of time, which builds on which, and how each was answered. */
export type LineageSlice = Lineage & {
  /** By the id of the proposal: what each party last said to it. Those without an answer are left out. */
  answers: Record<string, LastAnswer[]>;
};

export function lineageSlice(data: Dataset): LineageSlice {
  const names = resolver(data);
  const proposals = inOrder(data.rounds).flatMap((round) => round.proposals);
  const answered = proposals.filter(({ responses }) => responses.length > 0);
  return {
    ...lineageOf(data),
    answers: Object.fromEntries(
      answered.map(({ id, responses }) => [
        id,
        lastAnswers(
          responses.map(({ party, stance, date }) => ({ party: names.actor(party), stance, date })),
        ),
      ]),
    ),
  };
}

/** Every proposal of a dataset in order of time, and which builds on which. */
export function lineageOf(data: Dataset): Lineage {
  const proposals = data.rounds.flatMap((round) => round.proposals);
  const links = proposals.flatMap(({ id, basedOn }) =>
    basedOn.map(({ proposal, basis }) => ({ from: proposal, to: id, basis })),
  );
  const nodes = proposals.map(({ id, name, date }) => ({ id, name, date }));
  return { nodes: inDescent(nodes, links), links };
}
