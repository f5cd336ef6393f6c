import type { Finding, Rule } from './finding.ts';
import { proposalsOf } from './walk.ts';

export const phasesExist: Rule = {
  name: 'phases-exist',
  description: 'Ensure that a phase that a provision names is a phase of its proposal.',
  check(tree) {
    return proposalsOf(tree).flatMap(({ file, pointer, proposal }) => {
      const numbers = proposal.phases.map((phase) => phase.n);
      const findings: Finding[] = numbers.flatMap((n, i) =>
        i > 0 && n <= (numbers[i - 1] ?? 0)
          ? {
              file,
              pointer: `${pointer}/phases/${i}/n`,
              message: `phase ${n} comes after phase ${numbers[i - 1]}`,
              hint: 'list phases in order, each once',
            }
          : [],
      );
      proposal.provisions.forEach((provision, i) => {
        if (provision.phase !== null && !numbers.includes(provision.phase))
          findings.push({
            file,
            pointer: `${pointer}/provisions/${i}/phase`,
            message: `the proposal has no phase ${provision.phase}`,
            hint: 'add the phase with its sources, or correct the number; null means not tied to a phase',
          });
      });
      return findings;
    });
  },
};
