import type { Dataset } from '../types.ts';
import { indexSlice } from './index-slice.ts';
import { inOrder } from './order.ts';
import { roundSlices } from './round-slice.ts';
import { searchSlice } from './search-slice.ts';
import { sourcesSlice } from './sources-slice.ts';

/**
 * Everything that the site publishes as data and reads itself: path below `data/` without the
 * extension, and content. The app has no other source of facts.
 */
export function publicFiles(data: Dataset): Map<string, unknown> {
  const slices = roundSlices(data);
  const files = new Map<string, unknown>([
    ['index', indexSlice(data)],
    ['search', searchSlice(data)],
    ['sources', sourcesSlice(data)],
    ['dataset', { ...data, rounds: inOrder(data.rounds) }],
  ]);
  for (const round of data.rounds) {
    files.set(`rounds/${round.id}`, slices.round(round));
    for (const proposal of round.proposals)
      files.set(`proposals/${proposal.id}`, slices.proposal(proposal, round));
  }
  return files;
}
