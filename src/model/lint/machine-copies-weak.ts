import type { Finding, Rule } from './finding.ts';
import { everyClaim, everySource } from './walk.ts';

/**
 * A text that a machine reworded or translated proves no wording: what is known through such pages alone is no stronger
 * than what a medium reports.
 */
export const machineCopiesWeak: Rule = {
  name: 'machine-copies-weak',
  description:
    'Ensure that an account known only through pages that a machine reworded stands on the lowest rung.',
  check(tree) {
    const machines = new Set(
      tree.publishers.value.filter(({ grade }) => grade === 'machine').map(({ id }) => id),
    );
    const reworded = new Set(
      everySource(tree)
        .filter(({ source: { via, publisher } }) => machines.has(via ?? publisher))
        .map(({ source }) => source.id),
    );
    return everyClaim(tree).flatMap(({ file, pointer, id, attribution, sources }): Finding | [] =>
      !attribution ||
      attribution.kind === 'media-report' ||
      !sources.every((source) => reworded.has(source))
        ? []
        : {
            file,
            pointer: `${pointer}/attribution/kind`,
            id,
            message: `every source is a page that a machine reworded, which does not bear "${attribution.kind}"`,
            hint: 'add a page that a person wrote, or write "media-report"',
          },
    );
  },
};
