import { venueWords } from '#language/venues.ts';
import { dates, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Tally, VenuesSlice } from '../../model/slices/venues-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { nowherePath, shortName, when, years } from './telling.ts';

/** Every place with its rounds: how many, the first, the last, by year. */
export function VenueTable({ slice }: { slice: VenuesSlice }) {
  const { venues, nowhere, periods } = slice;
  const { columns } = venueWords;
  return (
    <section className="mt-10 border-t border-ink pt-3" aria-labelledby="places">
      <h2 id="places" className="font-serif text-xl font-semibold">
        {venueWords.list}
      </h2>
      <div className="overflow-x-auto">
        <table className="mt-2 w-full max-w-[60rem] text-sm sm:text-base">
          <thead className="text-sm text-soft">
            <tr>
              <th scope="col" className="pe-2 text-start font-semibold">
                {columns.place}
              </th>
              <th scope="col" className={headClass}>
                {columns.rounds}
              </th>
              <th scope="col" className="hidden ps-6 text-start font-semibold sm:table-cell">
                {columns.first}
              </th>
              <th scope="col" className="hidden ps-4 text-start font-semibold sm:table-cell">
                {columns.last}
              </th>
              {periods.map((period) => (
                <th key={period.from} scope="col" className={headClass}>
                  {years(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {venues.map((venue) => (
              <Row key={venue.id} tally={venue}>
                <Link to={paths.venue.to(venue.id)} className={apartLinkClass}>
                  <DataText>{shortName(venue)}</DataText>
                </Link>
                {venue.city !== null && (
                  <span className="text-soft">
                    {words.between.comma}
                    <DataText>{venue.country}</DataText>{' '}
                  </span>
                )}
              </Row>
            ))}
            {nowhere && (
              <Row tally={nowhere}>
                <Link to={nowherePath()} className={apartLinkClass}>
                  {venueWords.nowhere}
                </Link>
              </Row>
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const headClass = 'ps-2 text-end font-semibold sm:ps-4';
const cellClass = 'ps-2 text-end sm:ps-4';

function Row({ tally, children }: { tally: Tally; children: React.ReactNode }) {
  const [first, last] = [dates(tally.first), dates(tally.last)];
  return (
    <tr className="border-t border-hair align-baseline">
      <th scope="row" className="py-1 text-start font-normal">
        {children} <span className="block text-soft sm:hidden">{when(tally)}</span>
      </th>
      <td className={`${cellClass} font-semibold`}>{number(tally.rounds)}</td>
      <td className="hidden ps-6 sm:table-cell">{first}</td>
      <td className="hidden ps-4 sm:table-cell">{last}</td>
      {tally.byPeriod.map((count, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns stay in their order
        <td key={i} className={cellClass}>
          {count > 0 ? number(count) : <span className="text-soft">{words.empty.mark}</span>}
        </td>
      ))}
    </tr>
  );
}
