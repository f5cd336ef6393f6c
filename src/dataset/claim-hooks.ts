import { queryOptions, useQuery } from '@tanstack/react-query';
import { claimFile, joinedClaims } from '../model/slices/claim-parts.ts';
import type { ClaimsSlice } from '../model/slices/claims-slice.ts';
import { fetchSlice, SliceError } from './fetch-slice.ts';
import { loadedOf, type Loaded } from './hooks.ts';
import { slices } from './slices.ts';

/** Where a claim stands, and claims whose ids begin like its own: all that is needed to find it. */
export function claimPlaces(id: string) {
  return queryOptions({
    queryKey: ['claim', id],
    queryFn: async ({ client, signal }): Promise<ClaimsSlice> => {
      const claims = await client.ensureQueryData(slices.claims());
      if (claims.letters === 0) return claims;
      const names = [id, ...(Object.hasOwn(claims.moved, id) ? [claims.moved[id] ?? id] : [])].map(
        (one) => claimFile(one, claims.letters),
      );
      const parts = await Promise.all([...new Set(names)].map((name) => ifThere(name, signal)));
      return joinedClaims([claims, ...parts.flat()]);
    },
  });
}

/** Nothing where no claim has such an id, and so there is no such file. */
async function ifThere(name: string, signal: AbortSignal): Promise<ClaimsSlice[]> {
  try {
    return [await fetchSlice<ClaimsSlice>(name, signal)];
  } catch (error) {
    if (error instanceof SliceError && error.status === 404) return [];
    throw error;
  }
}

/** Where a claim stands, and those like it, for a part of a page that must not take the page with it. */
export function useClaimPlaces(id: string): Loaded<ClaimsSlice> {
  return loadedOf(useQuery(claimPlaces(id)));
}
