import { byRung } from './ladder.ts';
import { quantityKey } from './quantities.ts';
import type { Evidence } from './agreement.ts';
import type { Quantity } from './types.ts';

/**
 * The account to name beside a figure: of those that give exactly this quantity the strongest, of equally strong
 * ones the first. Undefined where none gives it.
 */
export function bestAccount<R extends Evidence<Quantity>>(
  reports: readonly R[],
  quantity: Quantity,
): R | undefined {
  const key = quantityKey(quantity);
  return byRung(
    reports.filter((report) => report.quantity && quantityKey(report.quantity) === key),
  )[0];
}
