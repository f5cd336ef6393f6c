import type { ReactNode } from 'react';
import { timelineWords } from '#language/timeline.ts';
import { counted, dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { LaneMark } from '../../model/charts/lanes.ts';
import type { TimeScale } from '../../model/charts/scale.ts';
import { isDay } from '../../model/dates.ts';
import { isAgreed } from '../../model/sides.ts';
import type { TimelineDrawing } from '../../model/slices/timeline-slice.ts';
import { MarkShape } from '../../parts/charts/mark.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { roundsOfDays } from '../../urls/timeline-view.ts';
import { laneAt, PITCH } from './layout.ts';
import { eventPath, nameOfEvent, nameOfProposal } from './names.ts';
import { ApproximateLine, At, SeveralShape } from './round-marks.tsx';

type Props = { slice: TimelineDrawing; axis: TimeScale; top: number };

/** The marks of proposals: the shape tells of which side who tabled them are. */
export function ProposalMarks({ slice, axis, top }: Props) {
  const { texts, proposals, rounds, sides } = slice;
  return (
    <g
      role="group"
      aria-label={counted(proposals.length, timelineWords.proposalCount)}
      data-row="proposals"
    >
      {texts.marks.map((mark, i) => {
        const [only, ...more] = mark.items.flatMap((item) => proposals[item] ?? []);
        if (!only) return null;
        const round = rounds[only.round];
        const several = more.length > 0;
        return (
          <OtherMark
            key={only.id}
            id={['p', i].join('.')}
            to={several ? daysOfMark(mark) : paths.proposal.to(only.id)}
            name={
              several
                ? nameOfSeveral(mark, timelineWords.proposalCount, timelineWords.proposals)
                : nameOfProposal(only)
            }
            at={
              <At day={mark.from} axis={axis} y={laneAt(top, mark.lane, PITCH.proposals)}>
                <circle r="6" className="fill-transparent" />
                {several ? (
                  <SeveralShape count={mark.items.length} />
                ) : (
                  <>
                    <MarkShape
                      shape={sides.find(({ id }) => id === only.side)?.shape ?? 'cross'}
                      agreed={round !== undefined && isAgreed(round)}
                    />
                    {!isDay(only.date) && <ApproximateLine />}
                  </>
                )}
              </At>
            }
          />
        );
      })}
    </g>
  );
}

/** The marks of events. */
export function EventMarks({ slice: { happened, events }, axis, top }: Props) {
  return (
    <g role="group" aria-label={counted(events.length, timelineWords.eventCount)} data-row="events">
      {happened.marks.map((mark, i) => {
        const [only, ...more] = mark.items.flatMap((item) => events[item] ?? []);
        if (!only) return null;
        const several = more.length > 0;
        return (
          <OtherMark
            key={only.id}
            id={['e', i].join('.')}
            to={several ? daysOfMark(mark) : eventPath(only)}
            name={
              several
                ? nameOfSeveral(mark, timelineWords.eventCount, timelineWords.events)
                : nameOfEvent(only)
            }
            at={
              <At day={mark.from} axis={axis} y={laneAt(top, mark.lane, PITCH.events)}>
                <circle r="4" className="fill-transparent" />
                {several ? (
                  <SeveralShape count={mark.items.length} />
                ) : (
                  <>
                    <circle r="2.6" className="fill-soft" />
                    {!isDay(only.date) && <ApproximateLine />}
                  </>
                )}
              </At>
            }
          />
        );
      })}
    </g>
  );
}

type MarkProps = { id: string; to: string; name: string; at: ReactNode };

const OtherMark = ({ id, to, name, at }: MarkProps) => (
  <Link to={to} className="mark no-underline" data-mark={id} aria-label={name} tabIndex={-1}>
    {at}
  </Link>
);

const daysOfMark = ({ from, to }: LaneMark) => roundsOfDays('venue', null, from, to);

const nameOfSeveral = (
  { items, from, to }: LaneMark,
  forms: Parameters<typeof counted>[1],
  row: string,
) =>
  timelineWords.several(
    counted(items.length, forms),
    dates({ start: from, end: to, precision: 'day' }),
    words.inSentence(row),
  );
