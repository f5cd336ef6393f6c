import type { ClaimsSlice } from './slices/claims-slice.ts';

/** Where a claim stands: its id, and the path of its page. */
export type ClaimPlace = { id: string; page: string };

/**
 * What became of the claim that a link names: it stands on a page; it was retired, and another stands
 * for it; no claim ever had the id, and these are the ids that differ from it by one typing error.
 */
export type FoundClaim =
  | { state: 'stands'; at: ClaimPlace }
  | { state: 'moved'; at: ClaimPlace }
  | { state: 'unknown'; near: ClaimPlace[] };

/** What became of a claim, out of the list of all. */
export function findClaim(
  { pages, moved }: Pick<ClaimsSlice, 'pages' | 'moved'>,
  id: string,
): FoundClaim {
  const places = Object.entries(pages);
  const placeOf = (wanted: string): ClaimPlace | null => {
    const page = places.find(([, ids]) => ids.includes(wanted))?.[0];
    return page === undefined ? null : { id: wanted, page };
  };
  const here = placeOf(id);
  if (here) return { state: 'stands', at: here };
  const to = Object.hasOwn(moved, id) ? placeOf(moved[id] ?? '') : null;
  if (to) return { state: 'moved', at: to };
  const ids = places.flatMap(([, list]) => list);
  return {
    state: 'unknown',
    near: ids.filter((other) => oneSlip(id, other)).flatMap((near) => placeOf(near) ?? []),
  };
}

/** Opaque ids are near to thousands of others; only a single wrong character says anything. */
function oneSlip(a: string, b: string): boolean {
  return a.length === b.length && a.split('').filter((letter, i) => letter !== b[i]).length === 1;
}
