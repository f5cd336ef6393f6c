import {
  useQuery,
  useSuspenseQuery,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { MOST_COLUMNS } from '../model/most-columns.ts';
import type { ChangeSlice } from '../model/slices/change-slice.ts';
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
import { slices, sliceByName } from './slices.ts';

/** The index; suspends until it is there, throws a SliceError if it cannot be had. */
export function useIndex(): IndexSlice {
  return useSuspenseQuery(slices.index()).data;
}

/** The names of everything; suspends and throws like useIndex. */
export function useNames(): NamesSlice {
  return useSuspenseQuery(slices.names()).data;
}

/** A round by id; suspends and throws like useIndex. */
export function useRound(id: string): RoundSlice {
  return useSuspenseQuery(slices.round(id)).data;
}

/** A proposal by id; suspends and throws like useIndex. */
export function useProposal(id: string): ProposalSlice {
  return useSuspenseQuery(slices.proposal(id)).data;
}

/** What changed between a pair of proposals; suspends and throws like useIndex. */
export function useChanges(pair: string): ChangeSlice {
  return useSuspenseQuery(slices.changes(pair)).data;
}

/** A page of the list of proposals; suspends and throws like useIndex. */
export function useListedPart(part: string): ListedPart {
  return useSuspenseQuery(slices.listedPart(part)).data;
}

/** A page of the list of sources; suspends and throws like useIndex. */
export function useSourcesPart(part: string): SourcesPart {
  return useSuspenseQuery(slices.sourcesPart(part)).data;
}

/** Every issue, and which proposal has it; suspends and throws like useIndex. */
export function useIssues(): IssuesSlice {
  return useSuspenseQuery(slices.issues()).data;
}

/** One issue through all proposals, or a page of a long one: the newest, or another; suspends and throws like useIndex. */
export function useIssue(id: string, part?: string): IssueSlice {
  return useSuspenseQuery(slices.issue(id, part)).data;
}

/** Who was in the room; suspends and throws like useIndex. */
export function usePeople(): PeopleSlice {
  return useSuspenseQuery(slices.people()).data;
}

/** The rounds of a person; suspends and throws like useIndex. */
export function usePerson(id: string): PersonSlice {
  return useSuspenseQuery(slices.person(id)).data;
}

/**
 * What the parties said they want, or what they said last of very many; suspends and throws like useIndex.
 *
 * @param part a time before the newest.
 */
export function usePositions(part?: string): PositionsSlice {
  return useSuspenseQuery(slices.positions(part)).data;
}

/**
 * All rounds, proposals and events over one time, or the newest of very many; suspends and throws like useIndex.
 *
 * @param part a time before the newest.
 */
export function useTimeline(part?: string): TimelineSlice {
  return useSuspenseQuery(slices.timeline(part)).data;
}

/** Where rounds were held; suspends and throws like useIndex. */
export function useVenues(): VenuesSlice {
  return useSuspenseQuery(slices.venues()).data;
}

/** The rounds that were held at one place, or a page of many: the newest, or another; suspends and throws like useIndex. */
export function useVenue(id: string, part?: string): VenueSlice {
  return useSuspenseQuery(slices.venue(id, part)).data;
}

/** Editions and corrections; suspends and throws like useIndex. */
export function useCorrections(): CorrectionsSlice {
  return useSuspenseQuery(slices.corrections()).data;
}

/** What can be taken away; suspends and throws like useIndex. */
export function useDownloads(): DownloadsSlice {
  return useSuspenseQuery(slices.downloads()).data;
}

/** The names of everything, for parts of a page that can do without: null until they are there. */
export function useNamesWhen(wanted: boolean): NamesSlice | null {
  return useQuery({ ...slices.names(), enabled: wanted }).data ?? null;
}

/** One of several rounds: there, on its way, or failed with a way to try again. */
export type Loaded<T> =
  { state: 'there'; value: T } | { state: 'loading' } | { state: 'failed'; retry: () => void };

/** The names of everything, for a part of a page that must not take the page with it. */
export function useNamesLoad(): Loaded<NamesSlice> {
  return loadedOf(useQuery(slices.names()));
}

/** Everybody, for a part of a page that must not take the page with it; on its way until wanted. */
export function usePeopleLoad(wanted: boolean): Loaded<PeopleSlice> {
  return loadedOf(useQuery({ ...slices.people(), enabled: wanted }));
}

/** Which proposal builds on which, for a part of a page that must not take the page with it; on its way until wanted. */
export function useLinksLoad(wanted: boolean): Loaded<LinksSlice> {
  return loadedOf(useQuery({ ...slices.links(), enabled: wanted }));
}

/** Editions and corrections, for a part of a page that must not take the page with it. */
export function useCorrectionsLoad(): Loaded<CorrectionsSlice> {
  return loadedOf(useQuery(slices.corrections()));
}

/** What became of a query so far. */
export function loadedOf<T>(query: UseQueryResult<T>): Loaded<T> {
  if (query.data !== undefined) return { state: 'there', value: query.data };
  if (query.isError) return { state: 'failed', retry: () => void query.refetch() };
  return { state: 'loading' };
}

/**
 * Several rounds side by side, `MOST_COLUMNS` at most; one that fails does not take the others with it. Each has
 * a place of its own, used or not: the library's way to watch any number of files is 1.8 kB of every first load.
 */
export function useRounds(ids: readonly string[]): Loaded<RoundSlice>[] {
  const places = [
    useQuery(roundAt(ids[0])),
    useQuery(roundAt(ids[1])),
    useQuery(roundAt(ids[2])),
    useQuery(roundAt(ids[3])),
    useQuery(roundAt(ids[4])),
  ] as const satisfies { length: typeof MOST_COLUMNS };
  return places.slice(0, ids.length).map(loadedOf);
}

function roundAt(id: string | undefined) {
  return { ...slices.round(id ?? ''), enabled: id !== undefined };
}

/**
 * Gets every named file or throws. `ensureQueryData`, because `prefetchQuery` swallows errors and
 * the page would hydrate into a failure.
 */
export async function ensureSlices(client: QueryClient, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => client.ensureQueryData(sliceByName(name))));
}
