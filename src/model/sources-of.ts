import type { Proposal, Round } from './types.ts';

/** Ids of every source on which a proposal rests, each once, in order of first use. */
export function sourcesOfProposal(proposal: Proposal): string[] {
  return [
    ...new Set([
      ...proposal.phases.flatMap((phase) => phase.sources),
      ...proposal.provisions.flatMap((p) => p.reports.flatMap((report) => report.sources)),
      ...proposal.responses.flatMap((response) => response.sources),
    ]),
  ];
}

/** Ids of every source on which a round rests, its proposals included. */
export function sourcesOfRound(round: Round): string[] {
  return [
    ...new Set([
      ...round.claims.flatMap((claim) => claim.sources),
      ...round.proposals.flatMap(sourcesOfProposal),
    ]),
  ];
}
