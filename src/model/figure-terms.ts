import type { ComputedFigure } from './types.ts';

type Term = { issue: string; scope: string; unit: string };

/** The terms of which a computed figure is made, each with the name of the field that names it. */
export function figureTerms(figure: ComputedFigure): (readonly [field: string, term: Term])[] {
  return figure.kind === 'total'
    ? [['of', figure.of]]
    : [
        ['dividend', figure.dividend],
        ['divisor', figure.divisor],
      ];
}
