import type { ReactNode } from 'react';
import { dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { RoundFacts } from '../../model/slices/round-slice.ts';
import { venuesText } from '../../messages/place.ts';
import { Delegations, Mediators } from '../../parts/room.tsx';
import { RoundState } from '../../parts/round-state.tsx';
import { smallHeadingClass } from '../../ui/styles.ts';
import { DataText } from '../../parts/data-text.tsx';

type Props = {
  round: RoundFacts;
  /** What was tabled, in figures: it stands before who was there. */
  children: ReactNode;
};

/** The head of a round's page: when, where, how it ended, what was tabled, who was there. */
export function RoundHead({ round, children }: Props) {
  return (
    <>
      <p className="mt-1">
        <b className="font-semibold">{dates(round.dates)}</b>{' '}
        <span className="ms-2 text-soft">{venuesText(round.venues)}</span>
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
          <Mediators mediators={round.mediators} />
        </section>
        <section>
          <h2 className={smallHeadingClass}>{words.round.delegations}</h2>
          <Delegations delegations={round.delegations} />
        </section>
      </section>
    </>
  );
}
