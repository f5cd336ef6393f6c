import { daysOf } from './dates.ts';
import type { EvidenceFilter } from './evidence-filter.ts';
import type { Lineage } from './lineage.ts';

/** Of texts and events those that were there by the day of a filter; of a month it counts from its last day. */
export function thereBy<T extends { date: string }>(
  list: readonly T[],
  { asOf }: EvidenceFilter,
): T[] {
  return list.filter(({ date }) => asOf === null || daysOf(date).last <= asOf);
}

/** A lineage as it was known by the day of a filter; the text from which it is seen stays. */
export function lineageBy(lineage: Lineage, filter: EvidenceFilter, here: string): Lineage {
  const there = new Set([here, ...thereBy(lineage.nodes, filter).map(({ id }) => id)]);
  return {
    nodes: lineage.nodes.filter(({ id }) => there.has(id)),
    links: lineage.links.filter(({ from, to }) => there.has(from) && there.has(to)),
  };
}
