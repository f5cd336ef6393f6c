import type { Finding, Rule } from './finding.ts';

export const roomsConsistent: Rule = {
  name: 'rooms-consistent',
  description:
    'Ensure that nobody is named for a delegation that did not come, and no actor stands twice.',
  check(tree) {
    return tree.rounds.flatMap(({ path, value }) => {
      const findings: Finding[] = [];
      value.delegations.forEach((delegation, i) => {
        if (delegation.present === false && delegation.people.length > 0)
          findings.push({
            file: path,
            pointer: `/delegations/${i}/people`,
            message: 'people are named for a delegation that is said not to have come',
            hint: 'set present to true, or remove them',
          });
        if (value.delegations.findIndex((other) => other.party === delegation.party) < i)
          findings.push(twice(path, `/delegations/${i}/party`, delegation.party));
      });
      value.mediators.forEach((mediator, i) => {
        if (value.mediators.findIndex((other) => other.actor === mediator.actor) < i)
          findings.push(twice(path, `/mediators/${i}/actor`, mediator.actor));
      });
      return findings;
    });
  },
};

function twice(file: string, pointer: string, actor: string): Finding {
  return {
    file,
    pointer,
    message: `"${actor}" stands twice in one list`,
    hint: 'join the two entries and their people',
  };
}
