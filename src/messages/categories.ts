import { categoriesOf, type Category } from '../model/categories.ts';
import type { Part } from '../model/compare.ts';
import type { Comparison } from '../model/comparison.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import { interval, list } from './format.ts';
import { words } from './words.ts';

/** "30 for each civilian", "50 for each soldier": the numbers that a range joins, each with whom it is for. */
export function categoryTexts(
  categories: readonly Category[],
  issue: string,
  issues: readonly IssueName[],
): string[] {
  const named = issues.find(({ id }) => id === issue)?.scopes ?? [];
  return categories.map(({ quantity, scopes }) =>
    words.figure.category(
      interval(quantity),
      list(scopes.map((scope) => named.find(({ id }) => id === scope)?.name ?? scope)),
    ),
  );
}

/** What the range of a cell joins, by the accounts that the reader sees of the same text. */
export function categoriesInCell(
  { allTerms, issues }: Pick<Comparison, 'allTerms' | 'issues'>,
  column: number,
  { proposal, provision }: Part,
): string[] {
  if (provision.scope !== 'all') return [];
  const provisions = allTerms
    .filter(({ issue }) => issue === provision.issue)
    .flatMap(({ cells }) => {
      const cell = cells[column];
      return cell && 'parts' in cell ? cell.parts : [];
    })
    .filter((part) => part.proposal.id === proposal.id)
    .map((part) => part.provision);
  return categoryTexts(categoriesOf(provision, provisions), provision.issue, issues);
}
