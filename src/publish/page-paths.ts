import type { Dataset } from '../model/types.ts';
import { changesPath, paths } from '../urls/paths.ts';

/** The path of every page that is prerendered. */
export function pagePaths(data: Dataset): string[] {
  const proposals = data.rounds.flatMap((round) => round.proposals);
  return [
    paths.home.to(),
    paths.proposals.to(),
    paths.compare.to(),
    paths.positions.to(),
    paths.corrections.to(),
    paths.sources.to(),
    paths.about.to(),
    paths.data.to(),
    ...data.rounds.map(({ id }) => paths.round.to(id)),
    ...proposals.map(({ id }) => paths.proposal.to(id)),
    ...proposals.flatMap(({ id, basedOn }) =>
      basedOn.map((link) => changesPath(link.proposal, id)),
    ),
  ];
}
