import { termName } from '../../messages/term.ts';
import { words } from '../../messages/words.ts';
import type { EvidenceFilter } from '../../model/evidence-filter.ts';
import { thereBy } from '../../model/known-by.ts';
import { shownTerms } from '../../model/shown-terms.ts';
import type { FullProposal } from '../../model/slices/full-proposal.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';
import type { PagePart } from '../../ui/contents.tsx';

export const answersId = ({ id }: Pick<FullProposal, 'id'>) => `answers-${id}`;
export const lineageId = ({ id }: Pick<FullProposal, 'id'>) => `lineage-${id}`;

/** Where the parts of a proposal begin: each issue at its first term, then the answers, then what it builds on. */
export function partsOfProposal(
  proposal: FullProposal,
  issues: readonly IssueName[],
  filter: EvidenceFilter,
  sources: Record<string, ResolvedSource>,
): PagePart[] {
  const { terms } = shownTerms(proposal.provisions, filter, sources);
  const first = terms.filter(({ issue }, i) => issue !== terms[i - 1]?.issue);
  return [
    ...first.map((term) => ({ id: term.id, name: termName(issues, term).issue })),
    { id: answersId(proposal), name: words.proposal.answers },
    ...(hasLineage({ ...proposal, children: thereBy(proposal.children, filter) })
      ? [{ id: lineageId(proposal), name: words.proposal.buildsOn }]
      : []),
  ];
}

/** Whether anything is known of what a proposal builds on or what took it up. */
export function hasLineage({
  parents,
  children,
  lineageNote,
}: Pick<FullProposal, 'parents' | 'children' | 'lineageNote'>): boolean {
  return parents.length + children.length > 0 || lineageNote !== null;
}
