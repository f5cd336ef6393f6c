import { queryOptions, useQuery } from '@tanstack/react-query';
import { findClaim } from '../model/find-claim.ts';
import { positionsPage } from '../model/slices/positions-pages.ts';
import type { PositionsSlice } from '../model/slices/positions-slice.ts';
import type { ProposalSlice, RoundSlice } from '../model/slices/round-slice.ts';
import { claimPlaces } from './claim-hooks.ts';
import { loadedOf, type Loaded } from './hooks.ts';
import { slices } from './slices.ts';

/* What the search over the page reads: apart, since it is loaded when that is opened. */

/** What the page of a claim shows, for a part of a page that must not take the page with it. */
export function useRoundLoad(id: string): Loaded<RoundSlice> {
  return loadedOf(useQuery(slices.round(id)));
}

/** The same of a proposal. */
export function useProposalLoad(id: string): Loaded<ProposalSlice> {
  return loadedOf(useQuery(slices.proposal(id)));
}

/** The same of the positions: of very many, the part that has the claim. */
export function usePositionsLoad(claim: string): Loaded<PositionsSlice> {
  return loadedOf(useQuery(positionsWith(claim)));
}

function positionsWith(claim: string) {
  return queryOptions({
    queryKey: ['positions with', claim],
    queryFn: async ({ client }): Promise<PositionsSlice> => {
      const newest = await client.ensureQueryData(slices.positions());
      const { partOf } = newest;
      if (!partOf || newest.positions.some(({ id }) => id === claim)) return newest;
      const found = findClaim(await client.ensureQueryData(claimPlaces(claim)), claim);
      const pages = partOf.spans.map((_, i) => positionsPage(i + 1, partOf.parts));
      const part = found.state === 'stands' ? pages.indexOf(found.at.page) : -1;
      return part < 0 ? newest : client.ensureQueryData(slices.positions(String(part + 1)));
    },
  });
}
