type Resting = { sources: readonly string[] };

/** A proposal as far as it names sources, as the editors keep it or as it is published. */
type RestingProposal = {
  phases: readonly Resting[];
  provisions: readonly { reports: readonly Resting[] }[];
  responses: readonly Resting[];
};

/** Ids of every source on which a proposal rests, each once, in order of first use. */
export function sourcesOfProposal(proposal: RestingProposal): string[] {
  return [
    ...new Set([
      ...proposal.phases.flatMap((phase) => phase.sources),
      ...proposal.provisions.flatMap((p) => p.reports.flatMap((report) => report.sources)),
      ...proposal.responses.flatMap((response) => response.sources),
    ]),
  ];
}

/** Ids of every source on which a round rests, its proposals included. */
export function sourcesOfRound(round: {
  claims: readonly Resting[];
  proposals: readonly RestingProposal[];
}): string[] {
  return [
    ...new Set([
      ...round.claims.flatMap((claim) => claim.sources),
      ...round.proposals.flatMap(sourcesOfProposal),
    ]),
  ];
}
