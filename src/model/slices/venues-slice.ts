import { placeOnMap, windowOf, type MapWindow } from '../charts/land.ts';
import { placeMap, POINT_STEPS, type MappedPlace, type PlaceMap } from '../charts/place-map.ts';
import { countByPeriod, periodsOf, type Period } from '../periods.ts';
import { begunOf, isPlanned } from '../planned.ts';
import { STATUSES } from '../vocabulary.ts';
import type { Dataset, Dates, Round, Status, Venue } from '../types.ts';
import type { PlaceName } from './index-slice.ts';
import { inOrder } from './order.ts';
import { resolver, type Named } from './resolve.ts';

/** Rounds counted that have begun: of one place, or of those of which none is known. */
export type Tally = {
  rounds: number;
  first: Dates;
  last: Dates;
  /** How many began in each period. */
  byPeriod: number[];
  /** How many ended in which way, in the order of the model; those in which none did are left out. */
  outcomes: { status: Status; rounds: number }[];
};

export type VenueEntry = PlaceName & Tally;

/** `data/venues.json`: where rounds were held, and how often. A round held at several places counts at each. */
export type VenuesSlice = {
  /** Of the whole dataset. */
  rounds: number;
  /** How many more are planned, if any. */
  planned?: number;
  /** How many were held at more than one place. */
  several: number;
  /** Those of which no source names a place. */
  nowhere: Tally | null;
  periods: Period[];
  /** Places at which a round was held, those with the most rounds first. */
  venues: VenueEntry[];
  /** Those whose coordinates are known; without points if there is none. */
  map: PlaceMap;
};

/** A round as the page of a place lists it. */
export type VenueRound = {
  id: string;
  title: string;
  dates: Dates;
  status: Status;
  proposals: Named[];
  /** Where else it was held. */
  others: PlaceName[];
};

/** `data/venues/<id>.json`: the rounds that were held at one place. */
export type VenueSlice = {
  venue: VenueEntry;
  /** How many rounds the dataset has. */
  all: number;
  periods: Period[];
  /** In order of time. */
  rounds: VenueRound[];
  /** Those that are announced for this place, if any; they count nowhere. */
  planned?: VenueRound[];
  /** Who mediated them, those of most rounds first. */
  mediators: (Named & { rounds: number })[];
  /** The place with those around it; without points where its coordinates are not known. */
  map: PlaceMap;
  /** Where the rounds are those of one page of several: which, from 1, the oldest; and when those of each began. */
  page?: { part: number; parts: number; spans: { from: string; to: string }[] };
};

const NO_MAP: PlaceMap = { land: '', points: [] };

/** How far the map of one place reaches, in degrees of its parallel. */
const AROUND = 36;

/** Percent of a map at its edges, where a point would be cut. */
const EDGE = 5;

/** The places of a dataset at which rounds were held. */
export function venuesSlice(data: Dataset): VenuesSlice {
  const { rounds, planned, periods, held } = countedOf(data);
  const nowhere = rounds.filter(({ venues }) => venues.length === 0);
  const spots = held.flatMap(spotOf);
  const window = windowOf(spots);
  return {
    rounds: rounds.length,
    ...(planned.length > 0 ? { planned: planned.length } : {}),
    several: rounds.filter(({ venues }) => venues.length > 1).length,
    nowhere: tallyOf(nowhere, periods),
    periods,
    venues: held.map(({ entry }) => entry),
    map: window ? placeMap(spots, window) : NO_MAP,
  };
}

/** A slice for each place of a dataset at which a round was held, or is planned, by its id. */
export function venueSlices(data: Dataset): Map<string, VenueSlice> {
  const names = resolver(data);
  const { rounds, planned, periods, held } = countedOf(data);
  const places = new Map(data.venues.map((venue) => [venue.id, nameOf(venue)]));
  const spots = held.flatMap(spotOf);
  const listed = (own: readonly Round[], venue: Venue): VenueRound[] =>
    own.map(({ id, title, dates, outcome, proposals, venues }) => ({
      id,
      title,
      dates,
      status: outcome.status,
      proposals: proposals.map((one) => ({ id: one.id, name: one.name })),
      others: venues.flatMap((other) => (other === venue.id ? [] : (places.get(other) ?? []))),
    }));
  return new Map(
    [...held, ...awaitedOf(data, planned, held, periods)].map(({ venue, entry }) => {
      const own = rounds.filter(({ venues }) => venues.includes(venue.id));
      const coming = planned.filter(({ venues }) => venues.includes(venue.id));
      const here = spots.find(({ id }) => id === venue.id);
      const window = here ? windowOf([here], AROUND) : null;
      return [
        venue.id,
        {
          venue: entry,
          all: rounds.length,
          periods,
          rounds: listed(own, venue),
          ...(coming.length > 0 ? { planned: listed(coming, venue) } : {}),
          mediators: mediatorsOf(own, names.mediators),
          map: window
            ? placeMap(
                spots.filter((spot) => isWithin(window, spot)),
                window,
                { first: venue.id, steps: POINT_STEPS.slice(0, 1) },
              )
            : NO_MAP,
        },
      ] as const;
    }),
  );
}

/** Ids of the places at which a round was held, or is planned: those that have a page. */
export function venuesWithRounds({ venues, rounds }: Pick<Dataset, 'venues' | 'rounds'>): string[] {
  const held = new Set(rounds.flatMap((round) => round.venues));
  return venues.map(({ id }) => id).filter((id) => held.has(id));
}

type Held = { venue: Venue; entry: VenueEntry };

function countedOf(data: Dataset) {
  const rounds = inOrder(begunOf(data.rounds));
  const planned = inOrder(data.rounds.filter(isPlanned));
  const periods = periodsOf(rounds.map(({ dates }) => dates.start));
  const held = data.venues
    .flatMap((venue): Held[] => {
      const tally = tallyOf(
        rounds.filter(({ venues }) => venues.includes(venue.id)),
        periods,
      );
      return tally ? [{ venue, entry: { ...nameOf(venue), ...tally } }] : [];
    })
    .toSorted((a, b) => b.entry.rounds - a.entry.rounds);
  return { rounds, planned, periods, held };
}

/** Places at which rounds are planned and none has been held: they have a page, and nothing that could be counted. */
function awaitedOf(
  { venues }: Dataset,
  planned: readonly Round[],
  held: readonly Held[],
  periods: readonly Period[],
): Held[] {
  return venues
    .filter(({ id }) => !held.some(({ venue }) => venue.id === id))
    .flatMap((venue) => {
      const tally = tallyOf(
        planned.filter((round) => round.venues.includes(venue.id)),
        periods,
      );
      if (!tally) return [];
      const none = { rounds: 0, byPeriod: periods.map(() => 0), outcomes: [] };
      return [{ venue, entry: { ...nameOf(venue), ...tally, ...none } }];
    });
}

const nameOf = ({ id, city, country }: Venue): PlaceName => ({ id, city, country });

function tallyOf(rounds: readonly Round[], periods: readonly Period[]): Tally | null {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!first || !last) return null;
  return {
    rounds: rounds.length,
    first: first.dates,
    last: last.dates,
    byPeriod: countByPeriod(
      rounds.map(({ dates }) => dates.start),
      periods,
    ),
    outcomes: STATUSES.map((status) => ({
      status,
      rounds: rounds.filter(({ outcome }) => outcome.status === status).length,
    })).filter(({ rounds }) => rounds > 0),
  };
}

function spotOf({ venue: { id, latitude, longitude, city, country }, entry }: Held): MappedPlace[] {
  if (latitude === null || longitude === null) return [];
  return [{ id, latitude, longitude, name: city ?? country, count: entry.rounds }];
}

function isWithin(window: MapWindow, place: MappedPlace): boolean {
  const { at, down } = placeOnMap(window, place);
  return [at, down].every((percent) => percent > EDGE && percent < 100 - EDGE);
}

function mediatorsOf(
  rounds: readonly Round[],
  mediators: ReturnType<typeof resolver>['mediators'],
): VenueSlice['mediators'] {
  const counts = new Map<string, VenueSlice['mediators'][number]>();
  for (const round of rounds)
    for (const { id, name } of mediators(round))
      counts.set(id, { id, name, rounds: (counts.get(id)?.rounds ?? 0) + 1 });
  return [...counts.values()].toSorted((a, b) => b.rounds - a.rounds);
}
