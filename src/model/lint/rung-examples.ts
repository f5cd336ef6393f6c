import type { Finding, Rule } from './finding.ts';
import { everyClaim } from './walk.ts';

export const rungExamples: Rule = {
  name: 'rung-examples',
  description: 'Ensure that the example of a rung is an account that stands on that rung.',
  check(tree) {
    const { path, value: about } = tree.about;
    const kinds = new Map(everyClaim(tree).map(({ id, attribution }) => [id, attribution?.kind]));
    return Object.entries(about.rungExamples).flatMap(([rung, id]): Finding[] => {
      const kind = kinds.get(id ?? '');
      if (kind === rung) return [];
      return [
        {
          file: path,
          pointer: `/rungExamples/${rung}`,
          message: kind ? `"${id}" stands on the rung ${kind}` : `no account has the id "${id}"`,
          hint: `name an account whose attribution has the kind "${rung}", or leave the rung out`,
        },
      ];
    });
  },
};
