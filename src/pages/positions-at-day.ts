import { usePositionsPart } from '../dataset/positions-hooks.ts';
import type { Loaded } from '../dataset/hooks.ts';
import { ownDay } from '../features/positions/part-path.ts';
import { partOfDay } from '../model/charts/scale.ts';
import type { PositionsSlice } from '../model/slices/positions-slice.ts';

type AtDay = {
  /** The positions that are drawn, and as of which day; null for all of them. */
  slice: PositionsSlice;
  day: string | null;
  /** Those of the day that the address names: until they are there, and where they cannot be had, the page's own are drawn. */
  load: Loaded<PositionsSlice> | null;
};

/**
 * What is drawn at a day: the page's own positions, or the part that the day is in.
 *
 * @param settled the day of the address; null where none is chosen.
 * @param day the same while somebody moves through days.
 */
export function usePositionsAt(
  own: PositionsSlice,
  settled: string | null,
  day: string | null,
): AtDay {
  const { part = 1, parts = 1, spans = [] } = own.partOf ?? {};
  const partFor = (one: string | null) => (one === null ? parts : partOfDay(spans, one));
  const meant = own.partOf && settled !== ownDay(own) ? partFor(settled) : part;
  const load = usePositionsPart(meant, parts, meant !== part);
  if (!own.partOf) return { slice: own, day, load: null };
  if (meant === part) return { slice: own, day: partFor(day) === part ? day : settled, load: null };
  if (load.state !== 'there') return { slice: own, day: ownDay(own), load };
  return { slice: load.value, day: partFor(day) === meant ? day : settled, load };
}
