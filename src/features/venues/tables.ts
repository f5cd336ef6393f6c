import { venueWords } from '#language/venues.ts';
import type { Tally, VenueSlice, VenuesSlice } from '../../model/slices/venues-slice.ts';
import type { PictureTable } from '../../parts/charts/picture-table.ts';
import { words } from '../../messages/words.ts';
import { shortName, years } from './telling.ts';

/** The rows behind the map and the bars of all places, days as the dataset writes them. */
export function placesTable({ venues, nowhere, periods }: VenuesSlice): PictureTable {
  const { columns } = venueWords;
  const cells = ({ rounds, first, last, byPeriod }: Tally) => [
    rounds,
    first.start,
    last.end,
    ...byPeriod,
  ];
  return {
    columns: [
      columns.place,
      columns.country,
      columns.rounds,
      columns.first,
      columns.last,
      ...periods.map(years),
    ],
    rows: [
      ...venues.map((venue) => [venue.city, venue.country, ...cells(venue)]),
      ...(nowhere ? [[venueWords.nowhere, null, ...cells(nowhere)]] : []),
    ],
  };
}

/** The rounds of one place, a row for each; of very many, how many there were in each period. */
export function roundsTable({ venue, rounds, periods, page }: VenueSlice): PictureTable {
  const { columns } = venueWords;
  if (page)
    return {
      columns: [columns.place, columns.rounds, ...periods.map(years)],
      rows: [[shortName(venue), venue.rounds, ...venue.byPeriod]],
    };
  return {
    columns: [columns.place, columns.first, columns.last, columns.round, columns.outcome],
    rows: rounds.map(({ dates, title, status }) => [
      shortName(venue),
      dates.start,
      dates.end,
      title,
      words.statuses[status],
    ]),
  };
}
