import { byCode } from '../text.ts';
import type { Dataset, Proposal, Response } from '../types.ts';
import { inOrder } from './order.ts';
import type { Named, Resolved, ResolvedPhase, ResolvedProvision, Resolver } from './resolve.ts';

/** A predecessor or successor of a proposal. */
export type LineageLink = Named & {
  date: string;
  basis: 'reported' | 'inferred';
  note: string | null;
};

/** A proposal with everything known of it, names resolved. */
export type FullProposal = Pick<Proposal, 'id' | 'name' | 'date' | 'lineageNote'> & {
  phases: ResolvedPhase[];
  tabledBy: Named[];
  tabledTo: Named[];
  parents: LineageLink[];
  children: LineageLink[];
  provisions: ResolvedProvision[];
  responses: (Omit<Resolved<Response>, 'party'> & { party: Named })[];
};

/** Gives each proposal of a dataset in full. It is made once, however many slices it stands in. */
export function fullProposals(
  data: Dataset,
  names: Resolver,
): (proposal: Proposal) => FullProposal {
  const proposals = inOrder(data.rounds).flatMap((round) => round.proposals);
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));

  /** What builds on a proposal, by its id, in order of time. */
  const children = new Map<string, { id: string; via: Proposal['basedOn'][number] }[]>();
  for (const { id, basedOn } of proposals)
    for (const via of basedOn)
      children.set(via.proposal, [...(children.get(via.proposal) ?? []), { id, via }]);

  const link = (id: string, via: { basis: 'reported' | 'inferred'; note: string | null }) => {
    const proposal = byId.get(id);
    if (!proposal) throw new Error(`no proposal has the id "${id}"`);
    return { id, name: proposal.name, date: proposal.date, basis: via.basis, note: via.note };
  };

  function resolved(proposal: Proposal): FullProposal {
    const { id, name, date, lineageNote, phases } = proposal;
    return {
      id,
      name,
      date,
      lineageNote,
      phases: phases.map((phase) => ({
        ...phase,
        duration: phase.duration && names.quantity(phase.duration),
        sources: names.ranked(phase.sources),
      })),
      tabledBy: proposal.tabledBy.map(names.actor),
      tabledTo: proposal.tabledTo.map(names.actor),
      parents: proposal.basedOn.map((parent) => link(parent.proposal, parent)),
      children: (children.get(id) ?? []).map((child) => link(child.id, child.via)),
      provisions: proposal.provisions.map(names.provision),
      // In order of time; those without a date come last.
      responses: proposal.responses
        .map((response) => ({ ...names.claim(response), party: names.actor(response.party) }))
        .toSorted((a, b) => byCode(a.date ?? '9', b.date ?? '9')),
    };
  }

  const made = new Map<string, FullProposal>();
  return (proposal) => {
    const known = made.get(proposal.id) ?? resolved(proposal);
    made.set(proposal.id, known);
    return known;
  };
}
