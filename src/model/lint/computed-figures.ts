import { figureTerms } from '../figure-terms.ts';
import type { ComputedFigure } from '../types.ts';
import type { Finding, Rule } from './finding.ts';

/**
 * A figure whose terms do not exist would never be computed, and nobody would miss it. A division of a term by
 * itself is always one; a share of things that are counted in another unit is none.
 */
export const computedFigures: Rule = {
  name: 'computed-figures',
  description: 'Ensure that computed figures are made of terms and units that the issues have.',
  check({ computed, issues }) {
    const known = new Map(issues.value.map((issue) => [issue.id, issue]));
    return computed.value.flatMap((figure, i) => {
      const at = (below: string) => ({ file: computed.path, pointer: `/${i}${below}` });
      return [
        ...figureTerms(figure).flatMap(([field, { issue: id, scope, unit }]): Finding[] => {
          const issue = known.get(id);
          if (!issue)
            return [
              {
                ...at(`/${field}/issue`),
                message: `there is no issue "${id}"`,
                hint: 'take an id of issues.json, or add the issue there',
              },
            ];
          const found: Finding[] = [];
          if (issue.scopes.every((one) => one.id !== scope))
            found.push({
              ...at(`/${field}/scope`),
              message: `"${id}" has no scope "${scope}"`,
              hint: `use one of ${issue.scopes.map((one) => one.id).join(', ')}`,
            });
          if (!issue.units.includes(unit))
            found.push({
              ...at(`/${field}/unit`),
              message: `"${id}" is not counted in "${unit}"`,
              hint: `use one of ${issue.units.join(', ') || '(none: the issue is told in words)'}`,
            });
          return found;
        }),
        ...(figure.kind === 'division' && figure.beside !== undefined && !known.has(figure.beside)
          ? [
              {
                ...at('/beside'),
                message: `there is no issue "${figure.beside}"`,
                hint: 'take an id of issues.json, or leave it out',
              },
            ]
          : []),
        ...contradictions(figure).map((found) => ({ ...at(''), ...found })),
      ];
    });
  },
};

function contradictions(figure: ComputedFigure): Pick<Finding, 'message' | 'hint'>[] {
  if (figure.kind === 'total') return [];
  const { dividend, divisor, as } = figure;
  if (dividend.issue === divisor.issue && dividend.scope === divisor.scope)
    return [
      {
        message: 'a term is divided by itself',
        hint: 'name the term by which it is to be divided',
      },
    ];
  if (as === 'percent' && dividend.unit !== divisor.unit)
    return [
      {
        message: `"${dividend.unit}" is no share of "${divisor.unit}"`,
        hint: 'let both sides count the same unit, or "as" be "number"',
      },
    ];
  return [];
}
