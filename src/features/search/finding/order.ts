import { byCode } from '../../../model/text.ts';

export const ORDERS = ['best', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** Best first as they were found, or by time, either way; what has no date comes last. */
export function byOrder<Item extends { date: string | null }>(
  items: readonly Item[],
  order: Order,
): readonly Item[] {
  if (order === 'best') return items;
  const dated = items.filter(({ date }) => date);
  const by = dated.toSorted((a, b) => byCode(a.date ?? '', b.date ?? ''));
  return [...(order === 'oldest' ? by : by.toReversed()), ...items.filter(({ date }) => !date)];
}
