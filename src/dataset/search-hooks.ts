import { useQuery } from '@tanstack/react-query';
import type { PositionsSlice } from '../model/slices/positions-slice.ts';
import type { ProposalSlice, RoundSlice } from '../model/slices/round-slice.ts';
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

/** The same of the positions. */
export function usePositionsLoad(): Loaded<PositionsSlice> {
  return loadedOf(useQuery(slices.positions()));
}
