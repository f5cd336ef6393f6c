import { useCallback, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useEdition } from '../dataset/edition.ts';
import { usePositions } from '../dataset/hooks.ts';
import { Cite } from '../features/cite/cite.tsx';
import { DaySlider } from '../features/positions/day-slider.tsx';
import { EventList } from '../features/positions/event-list.tsx';
import { IssueNav } from '../features/positions/issue-nav.tsx';
import { ownDay, pathOfPart, positionsPath } from '../features/positions/part-path.ts';
import { PartyFilter } from '../features/positions/party-filter.tsx';
import { PositionList } from '../features/positions/position-list.tsx';
import { POSITIONS_FIGURE, PositionsFigure } from '../features/positions/positions-figure.tsx';
import { sentenceAt } from '../features/positions/sentence.ts';
import { useDay } from '../features/positions/use-day.ts';
import { positionsWords } from '#language/positions.ts';
import { number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import { reportingDays } from '../model/evidence-filter.ts';
import { partiesOf, positionGrid } from '../model/positions-at.ts';
import { spanOfPage } from '../messages/format.ts';
import { PageHead } from '../parts/page-head.tsx';
import { loadCode } from '../site/load-code.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
import { buttonClass } from '../ui/styles.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { positionsCodec } from '../urls/positions-view.ts';
import { useShown, useView } from '../urls/use-view.ts';
import { PictureTools } from './picture-tools.tsx';
import { usePositionsAt } from './positions-at-day.ts';
import { useListed } from './positions-listed.ts';
import { later } from '../ui/later.tsx';

/** Links to the other pages of a long list: the real one has none. */
const TimePages = later(() => import('../parts/time-pages.tsx').then((code) => code.TimePages));

/** Where the pages of other times are linked. */
const TIMES = 'times';
/** Positions of some parties that are shown before somebody asks for more: a page of the list has no more. */
const AT_A_TIME = 120;

/** The positions, or a part of very many; whose positions are looked for is found in all parts. */
export function PositionsPage() {
  const own = usePositions(useParams()['id']);
  const { subject } = useEdition();
  const { partOf, positions, events, sources } = own;
  const parties = useMemo(() => partOf?.parties ?? partiesOf(positions), [partOf, positions]);
  const days = useMemo(
    () => partOf?.days ?? reportingDays(positions, sources),
    [partOf, positions, sources],
  );
  const codec = useMemo(() => positionsCodec(parties.map(({ id }) => id)), [parties]);
  const [view, setView] = useView(codec);
  const standard = ownDay(own);
  const settle = useCallback(
    // Of an earlier part no day is its last, and so the last of all has to be named.
    (to: string | null) => {
      const day = standard === null ? to : (to ?? days.at(-1) ?? null);
      setView({ asof: day === standard ? null : day }, { replace: true });
    },
    [setView, standard, days],
  );
  const [moved, setDay] = useDay(view.asof ?? standard, settle);
  const { slice, day, load } = usePositionsAt(own, view.asof ?? standard, moved);
  const { party } = view;
  const listed = useListed(own, party);
  const waiting = load?.state === 'loading' || listed.load?.state === 'loading';
  useShown(!waiting);
  const [most, setMost] = useState(AT_A_TIME);
  const rows = positionGrid(slice.positions, party, 1).rows;
  const time = partOf && spanOfPage(partOf);
  const isNewest = standard === null;
  const title =
    isNewest || time === undefined ? positionsWords.title : positionsWords.pageTitle(time);
  const path = positionsPath(own);
  const query = codec.serialise(view);
  const isFound = partOf !== undefined && listed.load?.state === 'there';
  const shown = isFound ? listed.positions.slice(0, most) : listed.positions;
  const failed = [load, listed.load].find((one) => one?.state === 'failed');
  return (
    <>
      <PageHead
        title={title}
        description={positionsWords.description(subject)}
        path={path}
        view={query}
      />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {title}
      </h1>
      {partOf && (
        <p className="mt-1" role="status" data-loading={waiting || undefined}>
          <a href={`#${TIMES}`}>{positionsWords.times}</a> {waiting && words.site.loading}
        </p>
      )}
      {failed?.state === 'failed' && (
        <NotLoaded text={positionsWords.failed} onRetry={failed.retry} />
      )}
      <div className="awaits-query">
        {positions.length === 0 && (
          <p className="mt-3 text-lg text-soft">{positionsWords.nothing}</p>
        )}
        {positions.length > 0 && (
          <PositionsFigure
            slice={slice}
            chosen={party}
            day={day}
            controls={
              <div className="mt-2">
                <div className="relative flex flex-wrap items-center gap-x-6 gap-y-1">
                  <DaySlider days={days} day={moved} onChange={setDay} />
                  <Disclosure
                    atEnd
                    label={
                      party.length === 0
                        ? positionsWords.allParties
                        : positionsWords.parties(party.length)
                    }
                  >
                    <PartyFilter
                      parties={parties}
                      chosen={party}
                      onChange={(chosen) => setView({ party: chosen })}
                    />
                  </Disclosure>
                </div>
                <IssueNav issues={rows.map(({ issue }) => issue)} />
              </div>
            }
            tools={
              <PictureTools
                figure={POSITIONS_FIGURE}
                name={isNewest || !partOf ? 'positions' : ['positions', partOf.part].join('-')}
                title={title}
                sentence={sentenceAt(slice, party, day)}
                address={path.concat(query)}
                frame={isNewest ? embedPaths.positions.to() : null}
                table={async () =>
                  (await loadCode(() => import('../features/positions/kept.ts'))).tableAt(
                    slice,
                    party,
                    day,
                  )
                }
                layout={async () =>
                  (await loadCode(() => import('../features/positions/kept.ts'))).positionsSheet(
                    slice,
                    party,
                    day,
                  )
                }
              />
            }
          />
        )}
        {positions.length > 0 && (
          <PositionList
            positions={shown}
            sources={listed.sources}
            {...(partOf &&
              time !== undefined && {
                note: isFound
                  ? positionsWords.found(number(shown.length), number(listed.positions.length))
                  : positionsWords.listOf(time),
                ...(!isFound && { issues: partOf.issues }),
              })}
          />
        )}
        {shown.length < listed.positions.length && (
          <button
            type="button"
            className={`${buttonClass} mt-4`}
            onClick={() => setMost(most + AT_A_TIME)}
          >
            {positionsWords.more(number(Math.min(AT_A_TIME, listed.positions.length - most)))}
          </button>
        )}
      </div>
      <Cite
        subject={{
          kind: 'positions',
          slice: isFound ? listed : own,
          title: positionsWords.title,
        }}
        button={false}
      />
      <EventList events={events} sources={sources} />
      {partOf && (
        <TimePages
          {...partOf}
          id={TIMES}
          label={positionsWords.times}
          to={(one) => pathOfPart(partOf, one)}
        />
      )}
    </>
  );
}
