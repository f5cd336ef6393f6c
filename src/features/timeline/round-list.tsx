import { Fragment } from 'react';
import { date, dates, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type {
  TimelineEvent,
  TimelineProposal,
  TimelineRound,
  TimelineDrawing,
} from '../../model/slices/timeline-slice.ts';
import type { Chapter } from '../../model/types.ts';
import { DataText } from '../../parts/data-text.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { anchorInList, eventPath, LIST, mediatedBy, placeOfRound } from './names.ts';

type Entry =
  | { day: string; round: TimelineRound; tabled: TimelineProposal[] }
  | { day: string; event: TimelineEvent };

/** Rounds and events of each chapter, in order of time: events of a day stand before the rounds of that day. */
function entriesOf(slice: TimelineDrawing): { chapter: Chapter | null; entries: Entry[] }[] {
  const entries = [
    ...slice.events.map((event): Entry => ({ day: event.date, event })),
    ...slice.rounds.map((round, i): Entry => ({
      day: round.dates.start,
      round,
      tabled: slice.proposals.filter((proposal) => proposal.round === i),
    })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const chapters: { chapter: Chapter | null; entries: Entry[] }[] = slice.chapters.map(
    (chapter, i) => {
      const until = slice.chapters[i + 1]?.from;
      return {
        chapter,
        entries: entries.filter(
          ({ day }) => day >= chapter.from && (until === undefined || day < until),
        ),
      };
    },
  );
  const [first] = slice.chapters;
  const before = first ? entries.filter(({ day }) => day < first.from) : entries;
  return before.length > 0 ? [{ chapter: null, entries: before }, ...chapters] : chapters;
}

/** All of it downwards: what a narrow screen shows, and the table of the picture where that runs across. */
export function RoundList({ slice }: { slice: TimelineDrawing }) {
  return (
    <div id={LIST}>
      {entriesOf(slice).map(({ chapter, entries }) => (
        <section key={chapter?.id ?? ''} className="mt-6 border-t border-ink pt-2">
          {chapter && (
            <ChapterHead
              chapter={chapter}
              place={slice.chaptersBefore + slice.chapters.indexOf(chapter) + 1}
            />
          )}
          <ol className="timeline-list">
            {entries.map((entry) =>
              'round' in entry ? (
                <RoundLine key={entry.round.id} slice={slice} {...entry} />
              ) : (
                <li key={entry.event.id}>
                  <Link to={eventPath(entry.event)}>{date(entry.event.date)}</Link>
                  <p>
                    <DataText>{entry.event.text}</DataText>
                  </p>
                </li>
              ),
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

function ChapterHead({ chapter: { id, name, text }, place }: { chapter: Chapter; place: number }) {
  return (
    <>
      <h2 id={anchorInList(id)} className="font-serif text-xl leading-snug font-semibold">
        <span className="text-soft">{number(place)}</span> <DataText>{name}</DataText>
      </h2>
      <p className="max-w-[46rem] text-soft">
        <DataText>{text}</DataText>
      </p>
    </>
  );
}

type LineProps = { slice: TimelineDrawing; round: TimelineRound; tabled: TimelineProposal[] };

function RoundLine({ slice, round, tabled }: LineProps) {
  return (
    <li data-round={round.id}>
      <span>{dates(round.dates)}</span>
      <div>
        <Link to={paths.round.to(round.id)}>
          <DataText>{round.title}</DataText>
        </Link>
        <p>
          <StatusMark status={round.outcome.status} />
          {words.between.dot + words.join.dot([placeOfRound(slice, round), mediatedBy(round)])}
        </p>
        {tabled.length > 0 && (
          <p>
            {tabled.map(({ id, name }) => (
              <Fragment key={id}>
                <Link to={paths.proposal.to(id)}>
                  <DataText>{name}</DataText>
                </Link>{' '}
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
