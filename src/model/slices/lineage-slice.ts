import { inDescent, type Lineage } from '../lineage.ts';
import type { Dataset } from '../types.ts';

/** `data/lineage.json`: every proposal in order of time, and which builds on which. */
export type LineageSlice = Lineage;

export function lineageSlice(data: Dataset): LineageSlice {
  const proposals = data.rounds.flatMap((round) => round.proposals);
  const links = proposals.flatMap(({ id, basedOn }) =>
    basedOn.map(({ proposal, basis }) => ({ from: proposal, to: id, basis })),
  );
  const nodes = proposals.map(({ id, name, date }) => ({ id, name, date }));
  return { nodes: inDescent(nodes, links), links };
}
