import type { Finding, Rule } from './finding.ts';
import { proposalsOf } from './walk.ts';

export const provisionsDistinct: Rule = {
  name: 'provisions-distinct',
  description:
    'Ensure that a term stands once in a proposal, and one account once in a term, so that counts of accounts are true.',
  check(tree) {
    const findings: Finding[] = [];
    for (const { file, pointer, proposal } of proposalsOf(tree)) {
      const terms = new Map<string, number>();
      proposal.provisions.forEach((provision, i) => {
        const at = `${pointer}/provisions/${i}`;
        const term = `${provision.issue} ${provision.phase} ${provision.scope}`;
        const earlier = terms.get(term);
        if (earlier !== undefined)
          findings.push({
            file,
            pointer: at,
            message: `the term already stands at ${pointer}/provisions/${earlier}`,
            hint: 'move the reports there, or give this one a scope of its own',
          });
        terms.set(term, earlier ?? i);
        const accounts = new Map<string, number>();
        provision.reports.forEach((report, j) => {
          const { speaker, outlet, relay } = report.attribution;
          const account = JSON.stringify([speaker, outlet, relay, report.quantity, report.text]);
          const same = accounts.get(account);
          if (same !== undefined)
            findings.push({
              file,
              pointer: `${at}/reports/${j}`,
              message: `the same account already stands at ${at}/reports/${same}`,
              hint: 'make it one report with the sources of both',
            });
          accounts.set(account, same ?? j);
        });
      });
    }
    return findings;
  },
};
