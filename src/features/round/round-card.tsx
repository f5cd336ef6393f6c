import { memo } from 'react';
import { dates } from '../../messages/format.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import { isPlanned } from '../../model/planned.ts';
import type {
  CardProposal,
  CardRound,
  IssueName,
  PlaceName,
} from '../../model/slices/index-slice.ts';
import { useTray } from '../../device/tray.ts';
import { CompareToggle } from '../../parts/compare-toggle.tsx';
import { venuesText } from '../../messages/place.ts';
import { Delegations, Mediators } from '../../parts/room.tsx';
import { RoundState } from '../../parts/round-state.tsx';
import { paths } from '../../urls/paths.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { FoundLine } from './found-in.tsx';
import { KeyFigures } from './key-figures.tsx';
import { DataText } from '../../parts/data-text.tsx';

type Props = {
  round: CardRound;
  venues: readonly PlaceName[];
  issues: readonly IssueName[];
};

/** Id of the heading of a card, by which "back" finds it. */
export const headingId = ({ id }: { id: string }) => `card-${id}`;

/**
 * A round as people compare it. With one proposal the card offers that one; with several each has its
 * own control; with none the round itself can be compared.
 */
export const RoundCard = memo(function RoundCard({ round, venues, issues }: Props) {
  const [only, ...more] = round.proposals;
  const single = more.length === 0;
  const isAhead = isPlanned(round);
  const target = single && only ? only : round;
  const chosen = useTray((tray) =>
    [round.id, ...round.proposals.map(({ id }) => id)].some((id) => tray.ids.includes(id)),
  );
  return (
    <article
      aria-labelledby={headingId(round)}
      className={classes(
        'card rounded border bg-raised px-4 py-4 sm:px-6 sm:py-5',
        chosen ? 'border-s-4 border-accent sm:ps-[1.3rem]' : 'border-line',
      )}
    >
      <p>
        <b>{dates(round.dates)}</b> <span className="ms-2 text-soft">{venuesText(venues)}</span>
      </p>
      <h3 id={headingId(round)} className="font-serif text-2xl leading-tight font-semibold">
        <Link to={paths.round.to(round.id)} className="no-underline hover:underline">
          <DataText>{round.title}</DataText>
        </Link>
      </h3>
      <p className="mt-1 text-soft">
        <RoundState round={round} />
        <FoundLine id={round.id} />
      </p>
      <p className="mt-3 max-w-[38rem]">
        <DataText>{round.outcome.text}</DataText>
      </p>

      <div>
        <div>
          <h4>{words.round.mediators}</h4>
          <Mediators mediators={round.mediators} />
        </div>
        <div>
          <h4>{isAhead ? words.round.expected : words.round.delegations}</h4>
          <Delegations delegations={round.delegations} isAhead={isAhead} />
        </div>
      </div>

      {round.proposals.map((proposal) => (
        <CardTerms key={proposal.id} proposal={proposal} issues={issues} own={!single} />
      ))}

      <div>
        {target === round ? (
          <CompareToggle id={round.id} name={round.title} spoken={words.tray.compareRound} />
        ) : (
          only && <CompareToggle id={only.id} name={only.name} />
        )}{' '}
        <Link to={paths.round.to(round.id)} aria-label={words.round.openNamed(round.title)}>
          {words.round.open}
        </Link>
      </div>
    </article>
  );
});

function CardTerms(props: {
  proposal: CardProposal;
  issues: readonly IssueName[];
  /** Whether it has a control of its own, since the card holds several. */
  own: boolean;
}) {
  const { proposal, issues, own } = props;
  return (
    <section>
      <div>
        <h4>
          <Link to={paths.proposal.to(proposal.id)} className="quiet py-0.5">
            <DataText>{proposal.name}</DataText>
          </Link>{' '}
          <span>{tabledText(proposal.tabledBy)}</span>
        </h4>
        {own && <CompareToggle id={proposal.id} name={proposal.name} />}
      </div>
      <KeyFigures figures={proposal.figures} issues={issues} />
    </section>
  );
}
