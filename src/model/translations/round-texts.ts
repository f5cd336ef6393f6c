import type { Attribution, Proposal, Round } from '../types.ts';
import type { TextsIn } from './each-text.ts';

/** A round with other texts, its proposals among them. */
export function roundWith(
  round: Round,
  at: TextsIn,
  said: (attribution: Attribution) => Attribution,
): Round {
  const file = `rounds/${round.id}.json`;
  const name = at(file, 'name');
  const sentence = at(file, 'sentence');
  const account = <T extends { id: string; text: string; attribution: Attribution }>(
    one: T,
  ): T => ({
    ...one,
    text: sentence(one.id, one.text),
    attribution: said(one.attribution),
  });
  const proposal = (one: Proposal): Proposal => {
    const key = `proposals/${one.id}`;
    return {
      ...one,
      name: name(key, one.name),
      basedOn: one.basedOn.map((link) => ({
        ...link,
        note: link.note && sentence(`${key}/basedOn/${link.proposal}`, link.note),
      })),
      lineageNote: one.lineageNote && sentence(`${key}/lineage`, one.lineageNote),
      phases: one.phases.map((phase) => ({
        ...phase,
        name: phase.name && name(`${key}/phases/${phase.n}`, phase.name),
      })),
      provisions: one.provisions.map((provision) => ({
        ...provision,
        reports: provision.reports.map(account),
      })),
      responses: one.responses.map(account),
    };
  };
  return {
    ...round,
    title: name('title', round.title),
    outcome: { ...round.outcome, text: sentence('outcome', round.outcome.text) },
    claims: round.claims.map(account),
    proposals: round.proposals.map(proposal),
  };
}
