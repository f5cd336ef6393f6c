import type { Dataset } from '../model/types.ts';
import { paths } from '../urls/paths.ts';

/** The path of every page that is prerendered. */
export function pagePaths(data: Dataset): string[] {
  return [
    paths.home.to(),
    paths.proposals.to(),
    paths.compare.to(),
    paths.sources.to(),
    paths.about.to(),
    paths.data.to(),
    ...data.rounds.map(({ id }) => paths.round.to(id)),
    ...data.rounds.flatMap((round) => round.proposals.map(({ id }) => paths.proposal.to(id))),
  ];
}
