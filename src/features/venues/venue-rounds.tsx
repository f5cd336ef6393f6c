import { Fragment } from 'react';
import { venueWords } from '#language/venues.ts';
import { dates, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { isIn } from '../../model/periods.ts';
import type { VenueRound, VenueSlice } from '../../model/slices/venues-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { VenueNames } from '../../parts/venue-names.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { periodId, roundsTold as counted, years } from './telling.ts';

const PLANNED = 'planned';

/** The rounds of a place in order of time, under the years in which they began; before them those that are planned. */
export function VenueRounds({ slice }: { slice: VenueSlice }) {
  const { planned } = slice;
  return (
    <>
      {planned && (
        <section className="mt-6" aria-labelledby={PLANNED}>
          <h3 id={PLANNED} className="border-b border-line pb-1 font-semibold">
            {venueWords.one.planned}
          </h3>
          <ul>
            {planned.map((round) => (
              <Round key={round.id} round={round} />
            ))}
          </ul>
        </section>
      )}
      <RoundsByYear slice={slice} />
    </>
  );
}

function RoundsByYear({ slice: { venue, periods, rounds } }: { slice: VenueSlice }) {
  return periods.map((period, i) => {
    const own = rounds.filter(({ dates }) => isIn(dates.start, period));
    if (own.length === 0) return null;
    const id = periodId(period);
    const all = venue.byPeriod[i] ?? own.length;
    return (
      <section key={id} aria-labelledby={id} className="mt-6">
        <h3 id={id} className="border-b border-line pb-1 font-semibold">
          {years(period)}{' '}
          <span className="font-normal text-soft">
            {own.length < all
              ? venueWords.one.ofYear(number(own.length), counted(all))
              : counted(own.length)}
          </span>
        </h3>
        <ul>
          {own.map((round) => (
            <Round key={round.id} round={round} />
          ))}
        </ul>
      </section>
    );
  });
}

function Round({ round }: { round: VenueRound }) {
  const { id, title, dates: when, status, proposals, others } = round;
  return (
    <li className="border-b border-hair py-2">
      <p>
        <Link
          to={paths.round.to(id)}
          className="inline-block font-serif text-lg leading-snug font-semibold"
        >
          <DataText>{title}</DataText>
        </Link>
      </p>
      <p className="text-sm text-soft">
        {dates(when)}
        {words.between.dot}
        <span className="text-ink">
          <StatusMark status={status} />
        </span>
      </p>
      {proposals.length > 0 && (
        <p className="text-sm">
          <span className="text-soft">{venueWords.one.tabled}</span>{' '}
          {proposals.map((proposal, i) => (
            <Fragment key={proposal.id}>
              {i > 0 && words.between.semicolon}
              <Link to={paths.proposal.to(proposal.id)} className={apartLinkClass}>
                <DataText>{proposal.name}</DataText>
              </Link>
            </Fragment>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <p className="text-sm">
          <span className="text-soft">{venueWords.one.others}</span> <VenueNames venues={others} />
        </p>
      )}
    </li>
  );
}
