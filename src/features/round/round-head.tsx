import type { ReactNode } from 'react';
import { dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { accountNaming } from '../../model/account-naming.ts';
import { filterClaims, type EvidenceFilter } from '../../model/evidence-filter.ts';
import { isPlanned } from '../../model/planned.ts';
import type { RoundSlice } from '../../model/slices/round-slice.ts';
import { Delegations, Mediators } from '../../parts/room.tsx';
import { RoundState } from '../../parts/round-state.tsx';
import { smallHeadingClass } from '../../ui/styles.ts';
import { DataText } from '../../parts/data-text.tsx';
import { VenueNames } from '../../parts/venue-names.tsx';

type Props = {
  slice: RoundSlice;
  filter: EvidenceFilter;
  /** What was tabled, in figures: it stands before who was there. */
  children: ReactNode;
};

/** The head of a round's page: when, where, how it ended, what was tabled, who was there. */
export function RoundHead({ slice, filter, children }: Props) {
  const { round } = slice;
  const accountOf = accountsOfRoom(slice, filter);
  const isAhead = isPlanned(round);
  return (
    <>
      <p className="mt-1">
        <b>{dates(round.dates)}</b>{' '}
        <span className="ms-2 text-soft">
          <VenueNames venues={round.venues} />
        </span>
      </p>
      <h1 className="font-serif text-3xl leading-tight font-semibold sm:text-4xl" tabIndex={-1}>
        <DataText>{round.title}</DataText>
      </h1>
      <p className="mt-1 text-soft">
        <RoundState round={round} />
      </p>
      <p className="mt-2 max-w-[44rem] font-serif leading-snug sm:text-lg">
        <DataText>{round.outcome.text}</DataText>
      </p>
      {children}
      <section className="mt-5 grid gap-4 border-t border-line pt-3 md:grid-cols-2">
        <section>
          <h2 className={smallHeadingClass}>{words.round.mediators}</h2>
          <Mediators mediators={round.mediators} accountOf={accountOf('mediators')} />
        </section>
        <section>
          <h2 className={smallHeadingClass}>
            {isAhead ? words.round.expected : words.round.delegations}
          </h2>
          <Delegations
            delegations={round.delegations}
            isAhead={isAhead}
            accountOf={accountOf('delegations')}
          />
        </section>
      </section>
    </>
  );
}

/** Where it is told that somebody was there: among the accounts of their own side of the table, else of the other. */
function accountsOfRoom({ round, sources }: RoundSlice, filter: EvidenceFilter) {
  const { kept } = filterClaims(round.claims, filter, sources);
  const sides = [...round.mediators, ...round.delegations];
  const everybody = [...sides, ...sides.flatMap(({ people }) => people)].map(({ name }) => name);
  return (own: 'mediators' | 'delegations') => {
    const other = own === 'mediators' ? 'delegations' : 'mediators';
    const accounts = [own, other].flatMap((field) => kept.filter((claim) => claim.field === field));
    return (name: string) => accountNaming(name, everybody, accounts)?.id;
  };
}
