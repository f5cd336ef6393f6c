import { termOf } from '../compare.ts';
import type { DataTree } from '../parse.ts';
import type { Proposal } from '../types.ts';
import type { Finding, Rule } from './finding.ts';
import { proposalsOf, type Place } from './walk.ts';

/**
 * A term whose name changes between a text and its predecessor falls out of its row, and a reader takes it for a
 * concession. So where each of the two has terms of an issue that the other lacks, a person has to have read them: either
 * they are one quantity, and share phase and scope, or the link says what each of them counts.
 */
export const termsAligned: Rule = {
  name: 'terms-aligned',
  description:
    'Ensure that terms of one issue that stand apart between a text and its predecessor were read and explained.',
  check(tree) {
    return linksBetween(tree).flatMap(({ text, predecessor, link, ...at }) =>
      unexplained(standingApart(text, predecessor), link, at),
    );
  },
};

type Link = Proposal['basedOn'][number];

/** Every text with each of its predecessors that the tree has, and where the link between them stands. */
export function linksBetween(
  tree: DataTree,
): (Place & { text: Proposal; predecessor: Proposal; link: Link })[] {
  const texts = proposalsOf(tree);
  const byId = new Map(texts.map(({ proposal }) => [proposal.id, proposal]));
  return texts.flatMap(({ file, pointer, proposal: text }) =>
    text.basedOn.flatMap((link, i) => {
      const predecessor = byId.get(link.proposal);
      return predecessor
        ? { file, pointer: `${pointer}/basedOn/${i}`, text, predecessor, link }
        : [];
    }),
  );
}

/** For each issue of which each of two texts has terms that the other lacks: the ids of those, the text's own first. */
export function standingApart(text: Proposal, predecessor: Proposal): Map<string, string[]> {
  const [own, theirs] = [text, predecessor].map(
    (of) => new Set(of.provisions.map((provision) => termOf(of, provision).key)),
  ) as [Set<string>, Set<string>];
  const alone = (of: Proposal, other: ReadonlySet<string>, issue: string) =>
    of.provisions
      .filter((provision) => provision.issue === issue && !other.has(termOf(of, provision).key))
      .map(({ id }) => id);
  const issues = new Set(text.provisions.map(({ issue }) => issue));
  return new Map(
    [...issues].flatMap((issue) => {
      const sides = [alone(text, theirs, issue), alone(predecessor, own, issue)];
      return sides.every((ids) => ids.length > 0) ? [[issue, sides.flat()] as const] : [];
    }),
  );
}

function unexplained(
  apart: ReadonlyMap<string, string[]>,
  { proposal: predecessor, apart: read = [] }: Link,
  at: Place,
): Finding[] {
  const known = new Set(read.map(({ issue }) => issue));
  return [
    ...[...apart]
      .filter(([issue]) => !known.has(issue))
      .map(([issue, terms]) => ({
        ...at,
        message: `terms of "${issue}" stand apart from "${predecessor}", unexplained: ${terms.join(', ')}`,
        hint: 'give one quantity one phase and scope in both texts, or say in "apart" what each of them counts',
      })),
    ...read.flatMap(({ issue, terms }, i) => {
      const now = apart.get(issue) ?? [];
      const stale = terms.toSorted().join() !== now.toSorted().join();
      return stale
        ? {
            ...at,
            pointer: `${at.pointer}/apart/${i}/terms`,
            message: `what stands apart in "${issue}" is now ${now.join(', ') || 'nothing'}`,
            hint: 'read the terms again, and list those, or remove the entry',
          }
        : [];
    }),
  ];
}
