import { ABOUT_DAYS, daysBetween, daysOf } from '../dates.ts';
import type { Rule } from './finding.ts';
import { proposalsOf } from './walk.ts';

/**
 * A parent must have existed. Since every link goes back in time, or stays within the precision of
 * two equal dates, a cycle could only stand among texts of the same day; those are searched for.
 */
export const lineageBackward: Rule = {
  name: 'lineage-backward',
  description: 'Ensure that lineage points backward in time and never runs in a circle.',
  check(tree) {
    const proposals = proposalsOf(tree);
    const byId = new Map(proposals.map(({ proposal }) => [proposal.id, proposal]));

    function reaches(from: string, target: string, seen = new Set<string>()): boolean {
      if (seen.has(from)) return false;
      seen.add(from);
      const parents = byId.get(from)?.basedOn.map((parent) => parent.proposal) ?? [];
      return parents.some((parent) => parent === target || reaches(parent, target, seen));
    }

    return proposals.flatMap(({ file, pointer, proposal }) =>
      proposal.basedOn.flatMap((link, i) => {
        const parent = byId.get(link.proposal);
        // A reference to nothing is the business of references-resolve.
        if (!parent) return [];
        const at = { file, pointer: `${pointer}/basedOn/${i}/proposal` };
        const off = parent.approximate || proposal.approximate ? ABOUT_DAYS : 0;
        if (daysBetween(daysOf(proposal.date).last, daysOf(parent.date).first) > off)
          return {
            ...at,
            message: `the predecessor "${parent.id}" is of ${parent.date}, later than ${proposal.date}`,
            hint: 'turn the link round, or correct a date',
          };
        if (parent.id === proposal.id || reaches(parent.id, proposal.id))
          return {
            ...at,
            message: `"${proposal.id}" would be its own ancestor`,
            hint: 'remove the link that closes the circle',
          };
        return [];
      }),
    );
  },
};
