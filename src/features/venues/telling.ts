import { venueWords } from '#language/venues.ts';
import { counted, dates, list, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { NO_VENUE } from '../../model/facet-list.ts';
import type { Period } from '../../model/periods.ts';
import type { PlaceName } from '../../model/slices/index-slice.ts';
import type {
  Tally,
  VenueEntry,
  VenueSlice,
  VenuesSlice,
} from '../../model/slices/venues-slice.ts';
import { roundsPath } from '../../urls/home-view.ts';

/** So many places are named in a sentence. */
const NAMED = 3;

/** The name of a place by which it is known: its city, or its country where no city is known. */
export const shortName = ({ city, country }: PlaceName): string => city ?? country;

/** City and country; a country alone where no city is known. */
export const wholeName = ({ city, country }: PlaceName): string =>
  words.join.comma([city, country]);

export const roundsTold = (count: number): string => counted(count, venueWords.rounds);

/** A place with its rounds, from when to when: what its mark is called. */
export function told(name: string, { rounds: count, first, last }: Tally): string {
  return venueWords.told(name, roundsTold(count), when({ first, last }));
}

/** From when to when, or when alone. */
export const when = ({ first, last }: Pick<Tally, 'first' | 'last'>): string =>
  venueWords.when(dates(first), dates(last));

/** The years of a period. */
export const years = ({ from, to }: Period): string => venueWords.years(from, to);

/** Where rounds were held, in a few sentences: at how many places, where most, and of how many it is not known. */
export function mapSentence(slice: VenuesSlice): string {
  const { rounds: all, planned, several, nowhere, venues } = slice;
  const placed = all - (nowhere?.rounds ?? 0);
  const ahead = planned ? [counted(planned, venueWords.planned)] : [];
  if (placed === 0) return [venueWords.nothingHeld, ...ahead].join(' ');
  // Not some of several that are alike: that would be a choice of ours.
  const next = venues[NAMED]?.rounds ?? 0;
  const most = venues
    .slice(0, NAMED)
    .filter((venue) => venue.rounds > next)
    .map((venue) => words.join.brackets(shortName(venue), number(venue.rounds)));
  const held = venueWords.held(
    roundsTold(all),
    number(placed),
    counted(venues.length, venueWords.places),
  );
  return [
    words.join.sentence(words.join.comma([held, most.length > 0 && venueWords.most(list(most))])),
    ...(nowhere ? [counted(nowhere.rounds, venueWords.nowhereCount)] : []),
    ...(several > 0 ? [counted(several, venueWords.severalCount)] : []),
    ...ahead,
  ].join(' ');
}

/** The places that a map has no point for: cities without coordinates, and countries of which no city is known. */
export function offMap({ venues, map: { points } }: VenuesSlice): {
  cities: VenueEntry[];
  countries: VenueEntry[];
} {
  const mapped = new Set(points.map(({ id }) => id));
  const off = venues.filter(({ id }) => !mapped.has(id));
  return {
    cities: off.filter(({ city }) => city !== null),
    countries: off.filter(({ city }) => city === null),
  };
}

/** In which year the most rounds began at one place; of several that are alike, all are named. */
export function yearSentence({ venues, periods }: VenuesSlice): string {
  const most = Math.max(0, ...venues.flatMap(({ byPeriod }) => byPeriod));
  const [first] = venues.flatMap((venue) =>
    venue.byPeriod.flatMap((count, i) => (count === most ? [{ venue, period: periods[i] }] : [])),
  );
  if (!first?.period) return venueWords.nothingHeld;
  return venueWords.byYearSentence(shortName(first.venue), roundsTold(most), years(first.period));
}

/** How many of all rounds were held at a place, from when to when. */
export function venueSentence({ venue, all }: Pick<VenueSlice, 'venue' | 'all'>): string {
  if (venue.rounds === 0) return venueWords.one.noneYet(roundsTold(all));
  return venueWords.one.sentence(
    number(venue.rounds),
    roundsTold(all),
    dates(venue.first),
    dates(venue.last),
  );
}

/** How often rounds ended in which way: "Agreement 4 · Talks continue 20". */
export function endings({ outcomes }: Tally): string {
  return words.join.dot(
    outcomes.map(({ status, rounds: count }) =>
      venueWords.one.ending(number(count), words.statuses[status]),
    ),
  );
}

/** Where the rounds of some years begin on the page of a place. */
export const periodId = ({ from }: Period): string => ['from', from].join('-');

/** The rounds of which no source names a place, on the home page. */
export const nowherePath = (): string => roundsPath({ venue: [NO_VENUE] });
