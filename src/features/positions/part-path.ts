import type {
  PositionEntry,
  PositionsPartOf,
  PositionsSlice,
} from '../../model/slices/positions-slice.ts';
import { linkTo } from '../../site/here.ts';
import { paths } from '../../urls/paths.ts';

/** The address of a part of the positions: the newest stand where people look for positions. */
export function positionsPath(slice: Pick<PositionsSlice, 'partOf'>): string {
  return slice.partOf ? pathOfPart(slice.partOf, slice.partOf.part) : paths.positions.to();
}

/** The address of one of the parts. */
export function pathOfPart({ parts }: Pick<PositionsPartOf, 'parts'>, part: number): string {
  return part === parts ? paths.positions.to() : paths.positionsPart.to(String(part));
}

/** Where a position stands in the list: on this page, or, where it was said before its time, on another. */
export function inListAt({ id, part }: Pick<PositionEntry, 'id' | 'part'>): string {
  const page = part === undefined ? '' : linkTo(paths.positionsPart.to(String(part)));
  return page.concat('#', id);
}

/** The day as of which a part is shown where none is chosen: its last; null for the newest, which shows all of it. */
export function ownDay({ partOf }: Pick<PositionsSlice, 'partOf'>): string | null {
  if (!partOf || partOf.part === partOf.parts) return null;
  return partOf.spans[partOf.part - 1]?.to ?? null;
}
