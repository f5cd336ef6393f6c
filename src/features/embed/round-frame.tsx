import { embedWords } from '#language/embedding.ts';
import { dates } from '../../messages/format.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import { isPlanned } from '../../model/planned.ts';
import type { RoundSlice } from '../../model/slices/round-slice.ts';
import { venuesText } from '../../messages/place.ts';
import { Delegations, Mediators } from '../../parts/room.tsx';
import { RoundState } from '../../parts/round-state.tsx';
import { paths } from '../../urls/paths.ts';
import { FrameFigures } from './frame-figures.tsx';
import { FrameFoot, FrameLink } from './frame-foot.tsx';
import { claimsIn, publishersOfClaims } from './publishers.ts';
import { DataText } from '../../parts/data-text.tsx';

/** A round as an article shows it: when, where, how it ended, who met, the key figures of each text. */
export function RoundFrame({ slice: { round, issues, sources } }: { slice: RoundSlice }) {
  const to = paths.round.to(round.id);
  const { frame } = embedWords;
  const isAhead = isPlanned(round);
  const parties = isAhead ? words.round.expected : words.round.delegations;
  return (
    <>
      <p className="text-sm">
        <b>{dates(round.dates)}</b>{' '}
        <span className="ms-2 text-soft">{venuesText(round.venues)}</span>
      </p>
      <h1 className="font-serif text-xl leading-tight font-semibold sm:text-2xl">
        <FrameLink to={to} className="no-underline hover:underline">
          <DataText>{round.title}</DataText>
        </FrameLink>
      </h1>
      <p className="mt-1 text-sm text-soft">
        <RoundState round={round} />
      </p>
      <p className="mt-2 leading-snug">
        <DataText>{round.outcome.text}</DataText>
      </p>
      {round.proposals.map(({ id, name, tabledBy, provisions }) => (
        <section key={id} className="mt-3 border-t border-hair pt-2.5">
          <h2 className="font-serif text-lg leading-snug font-semibold">
            <FrameLink to={paths.proposal.to(id)} className="no-underline hover:underline">
              {name}
            </FrameLink>{' '}
            <span className="font-sans text-sm font-normal text-soft">{tabledText(tabledBy)}</span>
          </h2>
          <FrameFigures provisions={provisions} issues={issues} sources={sources} />
        </section>
      ))}
      {round.proposals.length === 0 && !isAhead && (
        <p className="mt-2 text-sm text-soft">{words.round.nothingTabled}</p>
      )}
      <details className="mt-3 border-t border-hair pt-2 text-sm">
        <summary className="py-0.5">
          <Room
            name={words.round.mediators}
            list={round.mediators}
            none={words.round.noMediators}
          />
          {words.between.dot}
          <Room
            name={parties}
            list={round.delegations.filter(({ present }) => isAhead || present === true)}
            none={words.round.noDelegations}
          />
        </summary>
        <h2 className="mt-1.5 font-semibold text-soft">{words.round.mediators}</h2>
        <Mediators mediators={round.mediators} />
        <h2 className="mt-1.5 font-semibold text-soft">{parties}</h2>
        <Delegations delegations={round.delegations} isAhead={isAhead} />
      </details>
      <FrameFoot
        publishers={publishersOfClaims([...round.claims, ...claimsIn(round.proposals)], sources)}
        to={to}
        label={frame.openRound}
      />
    </>
  );
}

/** Who was in the room, by name alone: "Mediators: …". */
function Room(props: { name: string; list: readonly { name: string }[]; none: string }) {
  if (props.list.length === 0) return <span className="text-soft">{props.none}</span>;
  return (
    <>
      <span className="text-soft">
        {props.name}
        {words.between.colon}
      </span>
      {words.join.comma(props.list.map(({ name }) => name))}
    </>
  );
}
