import type { Finding, Rule } from './finding.ts';
import { addressesOf, everySource } from './walk.ts';

export const correctionsRefer: Rule = {
  name: 'corrections-refer',
  description:
    'Ensure that a correction belongs to an edition and names something that lives or leads on.',
  check(tree) {
    const versions = new Set(tree.editions.value.map((edition) => edition.version));
    const targets = new Set([
      ...addressesOf(tree).map(({ id }) => id.slice(id.indexOf('/') + 1)),
      ...everySource(tree).map(({ source }) => source.id),
      ...tree.redirects.value.map(({ from }) => from),
    ]);
    const findings: Finding[] = [];
    tree.corrections.value.forEach(({ version, target }, i) => {
      if (!versions.has(version))
        findings.push({
          file: tree.corrections.path,
          pointer: `/${i}/version`,
          message: `there is no edition ${version}`,
          hint: 'name the edition that carries the correction; `npm run record-ids` begins one where about.json has a newer version',
        });
      if (!targets.has(target))
        findings.push({
          file: tree.corrections.path,
          pointer: `/${i}/target`,
          message: `nothing has the id "${target}"`,
          hint: 'name the round, proposal, provision, claim or source that was corrected',
        });
    });
    return findings;
  },
};
