import { useQuery } from '@tanstack/react-query';
import type { PositionsSlice } from '../model/slices/positions-slice.ts';
import { nameOfPart } from '../model/slices/part-name.ts';
import { loadedOf, type Loaded } from './hooks.ts';
import { sliceParts, slices } from './slices.ts';

/* What very many positions have beyond those of a page: apart, since no other page asks for it. */

const partAt = (part: number, parts: number) =>
  slices.positions(part === parts ? undefined : String(part));

/** A part of the positions, for a part of a page that must not take the page with it; on its way until wanted. */
export function usePositionsPart(
  part: number,
  parts: number,
  wanted: boolean,
): Loaded<PositionsSlice> {
  return loadedOf(useQuery({ ...partAt(part, parts), enabled: wanted }));
}

/** All parts of the positions, for a part of a page that must not take the page with it; on its way until wanted. */
export function useAllPositions(parts: number, wanted: boolean): Loaded<PositionsSlice[]> {
  const names = Array.from({ length: parts }, (_, i) => nameOfPart('positions', i + 1, parts));
  return loadedOf(useQuery({ ...sliceParts<PositionsSlice>(names), enabled: wanted }));
}
