import { headlineOf, type Evidence } from './agreement.ts';
import type { ResolvedQuantity } from './slices/resolve.ts';
import type { Quantity } from './types.ts';

/** One number of several that a range joins, and the scopes for which it holds. */
export type Category<Q extends Quantity = ResolvedQuantity> = { quantity: Q; scopes: string[] };

type Term<Q extends Quantity> = {
  issue: string;
  phase: number | null;
  scope: string;
  reports: readonly Evidence<Q>[];
};

/**
 * What a range joins, where it is no spread of accounts: "30–50" of a text that has 30 for some and 50 for
 * others. So it is where the main term of an issue leads with one range, and both its ends are what narrower
 * terms of the same issue and phase lead with. In order of size; empty where a range is just a range.
 */
export function categoriesOf<Q extends Quantity>(
  main: Term<Q>,
  provisions: readonly Term<Q>[],
): Category<Q>[] {
  const range = only(main.reports);
  if (main.scope !== 'all' || !range || range.min === null || range.max === null) return [];
  if (range.min === range.max) return [];
  const narrower = new Map<number, Category<Q>>();
  for (const { issue, phase, scope, reports } of provisions) {
    const number = issue === main.issue && phase === main.phase ? only(reports) : null;
    const end = number !== null && number.min === number.max ? number.min : null;
    if (scope === 'all' || !number || number.unit !== range.unit || end === null) continue;
    if (end !== range.min && end !== range.max) continue;
    const category = narrower.get(end) ?? { quantity: number, scopes: [] };
    narrower.set(end, { ...category, scopes: [...category.scopes, scope] });
  }
  const [low, high] = [narrower.get(range.min), narrower.get(range.max)];
  return low && high ? [low, high] : [];
}

/** The version that leads alone; null where several tie, or none is there. */
function only<Q extends Quantity>(reports: readonly Evidence<Q>[]): Q | null {
  const [first, ...tied] = headlineOf(reports)?.leads ?? [];
  return first && tied.length === 0 ? first : null;
}
