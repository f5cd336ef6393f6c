import type { ReactNode } from 'react';
import { dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { RoundFacts } from '../../model/slices/round-slice.ts';
import { venuesText } from '../../messages/place.ts';
import { Delegations, Mediators } from '../../parts/room.tsx';
import { RoundState } from '../../parts/round-state.tsx';
import { smallHeadingClass } from '../../ui/styles.ts';
import { DataText } from '../../parts/data-text.tsx';

type Props = { round: RoundFacts; actions: ReactNode };

/** The head of a round's page: when, where, how it ended, who was there. */
export function RoundHead({ round, actions }: Props) {
  return (
    <>
      <p className="mt-3 text-lg">
        <b className="font-semibold">{dates(round.dates)}</b>{' '}
        <span className="ms-2 text-soft">{venuesText(round.venues)}</span>
      </p>
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        <DataText>{round.title}</DataText>
      </h1>
      <p className="mt-3 text-lg text-soft">
        <RoundState round={round} />
      </p>
      <p className="mt-3 max-w-[38rem] font-serif text-xl leading-relaxed">
        <DataText>{round.outcome.text}</DataText>
      </p>
      {actions}
      <section className="mt-6 grid gap-4 border-y border-line py-4 md:grid-cols-2">
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
