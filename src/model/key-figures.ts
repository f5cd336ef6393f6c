import { categoriesOf, type Category } from './categories.ts';
import { headlineOf, type Evidence, type Headline } from './agreement.ts';
import type { ResolvedQuantity } from './slices/resolve.ts';
import type { Quantity } from './types.ts';

/** A headline number of a proposal as a card shows it. */
export type CardFigure<Q extends Quantity = ResolvedQuantity> = Omit<Headline<Q>, 'versions'> & {
  issue: string;
  phase: number | null;
  /** What its range joins, where it is no spread of accounts. */
  categories?: Category<Q>[];
};

/** A headline number of a proposal, with the id of the provision that it stands for. */
export type KeyFigure<Q extends Quantity = ResolvedQuantity> = Headline<Q> &
  CardFigure<Q> & { provision: string };

/** What key figures are read from; fits a proposal of the dataset and of a slice. */
type Terms<Q extends Quantity> = readonly {
  id: string;
  issue: string;
  phase: number | null;
  scope: string;
  reports: readonly Evidence<Q>[];
}[];

/** First phase first, then terms not tied to a phase, then later phases. */
const phaseOrder = (phase: number | null) => (phase === 1 ? 0 : phase === null ? 1 : phase);

/**
 * The key figures of a proposal: for each issue asked for, the headline of its main term (scope
 * "all") in the earliest phase that has a number. Issues without a number are left out.
 */
export function keyFiguresOf<Q extends Quantity>(
  provisions: Terms<Q>,
  issues: readonly string[],
): KeyFigure<Q>[] {
  return issues.flatMap((issue) => {
    const candidates = provisions
      .filter((provision) => provision.issue === issue && provision.scope === 'all')
      .toSorted((a, b) => phaseOrder(a.phase) - phaseOrder(b.phase));
    for (const provision of candidates) {
      const headline = headlineOf(provision.reports);
      if (!headline) continue;
      const categories = categoriesOf(provision, provisions);
      return [
        {
          issue,
          phase: provision.phase,
          provision: provision.id,
          ...headline,
          ...(categories.length > 0 ? { categories } : {}),
        },
      ];
    }
    return [];
  });
}
