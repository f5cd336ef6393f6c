import { queryOptions } from '@tanstack/react-query';
import type { ChangeSlice } from '../model/slices/change-slice.ts';
import type { ClaimsSlice } from '../model/slices/claims-slice.ts';
import type { CorrectionsSlice } from '../model/slices/corrections-slice.ts';
import type { DownloadsSlice } from '../model/slices/downloads-slice.ts';
import type { IndexSlice } from '../model/slices/index-slice.ts';
import type { IssueSlice } from '../model/slices/issue-slice.ts';
import type { IssuesSlice } from '../model/slices/issues-slice.ts';
import type { LinksSlice } from '../model/slices/lineage-slice.ts';
import type { NamesSlice } from '../model/slices/names-slice.ts';
import type { PeopleSlice } from '../model/slices/people-slice.ts';
import type { PersonSlice } from '../model/slices/person-slice.ts';
import type { PositionsSlice } from '../model/slices/positions-slice.ts';
import type { ListedPart } from '../model/slices/proposal-parts.ts';
import type { ProposalSlice, RoundSlice } from '../model/slices/round-slice.ts';
import type { SourcesPart } from '../model/slices/source-parts.ts';
import type { TimelineSlice } from '../model/slices/timeline-parts.ts';
import type { VenueSlice, VenuesSlice } from '../model/slices/venues-slice.ts';
import { fetchSlice } from './fetch-slice.ts';

/** One public data file as a query: the key is its path below `data/`, the same on both sides. */
function slice<T>(name: string) {
  return queryOptions({
    queryKey: ['slice', name],
    queryFn: ({ signal }) => fetchSlice<T>(name, signal),
  });
}

/** Several public data files as one query: all of them in their order, or none. */
export function sliceParts<T>(names: readonly string[]) {
  return queryOptions({
    queryKey: ['slices', ...names],
    // What a page has loaded by itself is not asked for again.
    queryFn: ({ client }) =>
      Promise.all(names.map((name) => client.ensureQueryData(slice<T>(name)))),
  });
}

export const slices = {
  index: () => slice<IndexSlice>('index'),
  names: () => slice<NamesSlice>('names'),
  round: (id: string) => slice<RoundSlice>(`rounds/${id}`),
  proposal: (id: string) => slice<ProposalSlice>(`proposals/${id}`),
  changes: (pair: string) => slice<ChangeSlice>(`changes/${pair}`),
  links: () => slice<LinksSlice>('links'),
  listedPart: (part: string) => slice<ListedPart>(`listed/${part}`),
  sourcesPart: (part: string) => slice<SourcesPart>(`outlets/${part}`),
  claims: () => slice<ClaimsSlice>('claims'),
  corrections: () => slice<CorrectionsSlice>('corrections'),
  issues: () => slice<IssuesSlice>('issues'),
  issue: (id: string, part?: string) =>
    slice<IssueSlice>(['issues', id, part].filter(Boolean).join('/')),
  people: () => slice<PeopleSlice>('people'),
  person: (id: string) => slice<PersonSlice>(`people/${id}`),
  positions: (part?: string) => slice<PositionsSlice>(part ? `positions/${part}` : 'positions'),
  timeline: (part?: string) => slice<TimelineSlice>(part ? `timeline/${part}` : 'timeline'),
  venues: () => slice<VenuesSlice>('venues'),
  venue: (id: string, part?: string) =>
    slice<VenueSlice>(['venues', id, part].filter(Boolean).join('/')),
  downloads: () => slice<DownloadsSlice>('downloads'),
};

/** The query of a public file by its name: of one whose type does not matter, or of one of several parts. */
export function sliceByName<T = unknown>(name: string) {
  return slice<T>(name);
}
