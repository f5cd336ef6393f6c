import type { Quantity } from '../types.ts';
import type { Finding, Rule } from './finding.ts';
import { proposalsOf } from './walk.ts';

export const quantitiesFit: Rule = {
  name: 'quantities-fit',
  description:
    'Ensure that a lower bound is not above the upper, and that a unit fits its issue and its provision.',
  check(tree) {
    const units = new Map(tree.issues.value.map((issue) => [issue.id, issue.units]));
    const findings: Finding[] = [];

    function bounds(quantity: Quantity | null, file: string, pointer: string) {
      if (quantity?.min != null && quantity.max != null && quantity.min > quantity.max)
        findings.push({
          file,
          pointer,
          message: `the lower bound ${quantity.min} is above the upper bound ${quantity.max}`,
          hint: 'exchange them, or correct the one that is wrong',
        });
    }

    for (const { file, pointer, proposal } of proposalsOf(tree)) {
      proposal.phases.forEach((phase, i) =>
        bounds(phase.duration, file, `${pointer}/phases/${i}/duration`),
      );
      proposal.provisions.forEach((provision, i) => {
        const at = `${pointer}/provisions/${i}`;
        const allowed = units.get(provision.issue);
        const first = provision.reports.find((report) => report.quantity)?.quantity?.unit;
        provision.reports.forEach(({ quantity }, j) => {
          const here = `${at}/reports/${j}/quantity`;
          bounds(quantity, file, here);
          if (!quantity || !allowed) return;
          if (!allowed.includes(quantity.unit))
            findings.push({
              file,
              pointer: `${here}/unit`,
              message: `"${quantity.unit}" is no unit of the issue "${provision.issue}"`,
              hint: `use one of ${allowed.join(', ') || '(none: the issue is told in words)'}, move the report, or add the unit in issues.json`,
            });
          if (quantity.unit !== first)
            findings.push({
              file,
              pointer: `${here}/unit`,
              message: `one provision counts in both "${first}" and "${quantity.unit}"`,
              hint: 'these are two quantities: give them two scopes',
            });
        });
      });
    }
    return findings;
  },
};
