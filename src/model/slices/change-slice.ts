import type { Dataset, Proposal } from '../types.ts';
import type { IssueName } from './index-slice.ts';
import type { ResolvedSource } from './resolve.ts';
import type { FullProposal, LineageLink } from './full-proposal.ts';
import type { ProposalSlice, RoundFacts } from './round-slice.ts';

/** A proposal with the round in which it was tabled. */
export type ChangeSide = { proposal: FullProposal; round: RoundFacts };

/** `data/changes/<predecessor>...<proposal>.json`: a proposal beside the one that it builds on. */
export type ChangeSlice = {
  before: ChangeSide;
  after: ChangeSide;
  /** The ground of the link between them. */
  link: Pick<LineageLink, 'basis' | 'note'>;
  /** Terms of both that a person read and found to count different things, each list with what they count. */
  apart: { terms: string[]; note: string }[];
  /** The issues that either of them touches, in reading order. */
  issues: IssueName[];
  /** Ids of the issues whose figures come first. */
  keyIssues: string[];
  sources: Record<string, ResolvedSource>;
};

/** The name of the file of a link, and the last part of the address of its page. */
export function pairName(before: string, after: string): string {
  return `${before}...${after}`;
}

/** The slice of a link, out of the slices of the two proposals. */
export function changeSlice(
  data: Dataset,
  before: ProposalSlice,
  after: ProposalSlice,
): ChangeSlice {
  const link = after.proposal.parents.find(({ id }) => id === before.proposal.id);
  if (!link) throw new Error(`${after.proposal.id} does not build on ${before.proposal.id}`);
  const named = new Map([...before.issues, ...after.issues].map((issue) => [issue.id, issue]));
  return {
    before: { proposal: before.proposal, round: before.round },
    after: { proposal: after.proposal, round: after.round },
    link: { basis: link.basis, note: link.note },
    apart: apartIn(data, before.proposal.id, after.proposal.id),
    issues: data.issues.flatMap(({ id }) => named.get(id) ?? []),
    keyIssues: data.about.keyIssues,
    sources: { ...before.sources, ...after.sources },
  };
}

/** Of each dataset its proposals by id, so that a slice need not search for its own. */
const known = new WeakMap<Dataset, ReadonlyMap<string, Proposal>>();

function proposalsOf(data: Dataset): ReadonlyMap<string, Proposal> {
  const proposals =
    known.get(data) ??
    new Map(data.rounds.flatMap((round) => round.proposals.map((one) => [one.id, one] as const)));
  known.set(data, proposals);
  return proposals;
}

function apartIn(data: Dataset, before: string, after: string): ChangeSlice['apart'] {
  const link = proposalsOf(data)
    .get(after)
    ?.basedOn.find(({ proposal }) => proposal === before);
  return (link?.apart ?? []).map(({ terms, note }) => ({ terms, note }));
}
