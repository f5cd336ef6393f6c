import type { ReactNode } from 'react';
import { timelineWords } from '#language/timeline.ts';
import { date, dates } from '../../messages/format.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import type {
  TimelineEvent,
  TimelineProposal,
  TimelineRound,
  TimelineDrawing,
} from '../../model/slices/timeline-slice.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';
import { CompareToggle } from '../../parts/compare-toggle.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { eventPath, mediatedBy, placeOfRound } from './names.ts';

/** What is told of a mark: its id is the place of its row, or `p` or `e`, and its place in it. */
export function cardOf(slice: TimelineDrawing, by: LanesBy, id: string): ReactNode {
  const [row = '', place = ''] = id.split('.');
  const find = <T,>(of: { marks: readonly { items: number[] }[] } | undefined, all: readonly T[]) =>
    (of?.marks[Number(place)]?.items ?? []).flatMap((item) => all[item] ?? []);
  if (row === 'e') return <EventCard events={find(slice.happened, slice.events)} />;
  if (row === 'p')
    return <ProposalCard slice={slice} proposals={find(slice.texts, slice.proposals)} />;
  return <RoundCard slice={slice} rounds={find(slice.lanes[by].rows[Number(row)], slice.rounds)} />;
}

const titleClass = 'font-serif text-base leading-snug font-semibold';

function RoundCard({ slice, rounds }: { slice: TimelineDrawing; rounds: TimelineRound[] }) {
  const [round, ...more] = rounds;
  if (!round) return null;
  if (more.length > 0)
    return (
      <ul className="max-h-72 overflow-y-auto">
        {rounds.map((one) => (
          <li key={one.id} className="border-b border-hair py-1 last:border-0">
            <span className="text-soft">{dates(one.dates)}</span>{' '}
            <Link to={paths.round.to(one.id)}>
              <DataText>{one.title}</DataText>
            </Link>{' '}
            <StatusMark status={one.outcome.status} />
          </li>
        ))}
      </ul>
    );
  const tabled = slice.proposals.filter((one) => slice.rounds[one.round] === round);
  return (
    <>
      <p className="text-soft">
        {words.join.dot([dates(round.dates), placeOfRound(slice, round)])}
      </p>
      <p className={titleClass}>
        <Link to={paths.round.to(round.id)}>
          <DataText>{round.title}</DataText>
        </Link>
      </p>
      <p>
        <b>
          <StatusMark status={round.outcome.status} />
        </b>
        {words.between.dot}
        {mediatedBy(round)}
      </p>
      <p className="mt-1">
        <DataText>{round.outcome.text}</DataText>
      </p>
      {tabled.length === 0 && (
        <CompareToggle id={round.id} name={round.title} spoken={words.tray.compareRound} />
      )}
      {tabled.map((proposal) => (
        <div key={proposal.id} className="mt-1 border-t border-hair pt-1">
          <ProposalLine proposal={proposal} />
        </div>
      ))}
    </>
  );
}

function ProposalLine({ proposal }: { proposal: TimelineProposal }) {
  return (
    <>
      <Link to={paths.proposal.to(proposal.id)}>
        <DataText>{proposal.name}</DataText>
      </Link>{' '}
      <span className="text-soft">
        {words.join.comma([date(proposal.date), tabledText(proposal.tabledBy)])}
      </span>{' '}
      <div>
        <CompareToggle id={proposal.id} name={proposal.name} />
      </div>
    </>
  );
}

type ProposalProps = { slice: TimelineDrawing; proposals: TimelineProposal[] };

function ProposalCard({ slice, proposals }: ProposalProps) {
  return proposals.map((proposal) => {
    const round = slice.rounds[proposal.round];
    return (
      <div key={proposal.id} className="border-b border-hair py-1 last:border-0">
        <ProposalLine proposal={proposal} />
        {round && (
          <p className="text-soft">
            <DataText>{round.title}</DataText>
            {words.between.dot}
            <StatusMark status={round.outcome.status} />
          </p>
        )}
      </div>
    );
  });
}

function EventCard({ events }: { events: TimelineEvent[] }) {
  return events.map((event) => (
    <div key={event.id} className="border-b border-hair py-1 last:border-0">
      <p className="text-soft">{date(event.date)}</p>
      <p>
        <DataText>{event.text}</DataText>
      </p>
      <Link to={eventPath(event)}>{timelineWords.eventSources}</Link>
    </div>
  ));
}
