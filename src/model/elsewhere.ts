import type { Part, TermRow } from './compare.ts';

/** A term that a column has, in the row in which it stands. */
export type Elsewhere = { term: TermRow; part: Part };

/**
 * The other terms of the same issue that a column has, where it has none of this row: those of the same
 * scope first, then those of the same phase, then the others in their order. Nobody should read "not
 * reported" of a text that tells of it in another phase or for other people.
 */
export function elsewhereOf(terms: readonly TermRow[], row: TermRow, column: number): Elsewhere[] {
  if (row.cells[column]?.state !== 'not-reported') return [];
  const distance = ({ scope, slot }: TermRow) =>
    scope === row.scope ? 0 : slot === row.slot ? 1 : 2;
  return terms
    .filter((term) => term.issue === row.issue)
    .toSorted((a, b) => distance(a) - distance(b))
    .flatMap((term) => {
      const cell = term.cells[column];
      return cell?.state === 'reported' ? cell.parts.map((part) => ({ term, part })) : [];
    });
}
