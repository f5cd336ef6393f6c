import { begunOf } from '../planned.ts';
import { inOrder } from './order.ts';
import { inPages } from './weighed-pages.ts';
import { venuesWithRounds, type VenueSlice } from './venues-slice.ts';
import type { Dataset } from '../types.ts';

/** Rounds and proposals on a page of a place. */
const LIMITS = { aPage: 320, most: 400 };

/** A round and what was tabled in it. */
const weightOf = ({ proposals }: { proposals: readonly unknown[] }) => 1 + proposals.length;

/** The places that have a page, with how many pages each has. */
export function venuePages(data: Dataset): { id: string; parts: number }[] {
  const rounds = inOrder(begunOf(data.rounds));
  return venuesWithRounds(data).map((id) => {
    const own = rounds.filter(({ venues }) => venues.includes(id));
    return { id, parts: inPages(own, LIMITS, weightOf).length };
  });
}

/** The pages of a place, the oldest rounds first: what is counted is of all, the rounds are those of the page. */
export function venueParts(slice: VenueSlice): VenueSlice[] {
  const parted = inPages(slice.rounds, LIMITS, weightOf);
  if (parted.length === 1) return [slice];
  const spans = parted.map((rounds) => ({
    from: rounds[0]?.dates.start ?? '',
    to: rounds.at(-1)?.dates.start ?? '',
  }));
  return parted.map((rounds, i) => ({
    ...slice,
    rounds,
    page: { part: i + 1, parts: parted.length, spans },
  }));
}
