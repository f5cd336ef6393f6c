import type { Finding, Rule } from './finding.ts';
import { addressesOf, proposalsOf } from './walk.ts';

export const redirectsLead: Rule = {
  name: 'redirects-lead',
  description: 'Ensure that a retired id is not in use, and leads to a living record in one step.',
  check(tree) {
    const live = {
      round: new Set(tree.rounds.map((file) => file.value.id)),
      proposal: new Set(proposalsOf(tree).map(({ proposal }) => proposal.id)),
      claim: new Set(addressesOf(tree).map(({ id }) => id)),
    };
    const findings: Finding[] = [];
    tree.redirects.value.forEach((redirect, i) => {
      if (live[redirect.kind].has(redirect.from))
        findings.push({
          file: tree.redirects.path,
          pointer: `/${i}/from`,
          message: `"${redirect.from}" is the id of a living ${redirect.kind}`,
          hint: 'remove the redirect, or give the record another id',
        });
      if (!live[redirect.kind].has(redirect.to))
        findings.push({
          file: tree.redirects.path,
          pointer: `/${i}/to`,
          message: `there is no ${redirect.kind} "${redirect.to}"`,
          hint: 'lead straight to the record that holds the content now, not to another redirect',
        });
    });
    return findings;
  },
};
