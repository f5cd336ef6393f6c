import { useCallback, useMemo } from 'react';
import { useEdition } from '../dataset/edition.ts';
import { usePositions } from '../dataset/hooks.ts';
import { Cite } from '../features/cite/cite.tsx';
import { DaySlider } from '../features/positions/day-slider.tsx';
import { EventList } from '../features/positions/event-list.tsx';
import { IssueNav } from '../features/positions/issue-nav.tsx';
import { PartyFilter } from '../features/positions/party-filter.tsx';
import { PositionList } from '../features/positions/position-list.tsx';
import { POSITIONS_FIGURE, PositionsFigure } from '../features/positions/positions-figure.tsx';
import { sentenceAt } from '../features/positions/sentence.ts';
import { useDay } from '../features/positions/use-day.ts';
import { positionsWords } from '#language/positions.ts';
import { reportingDays } from '../model/evidence-filter.ts';
import { partiesOf, positionGrid } from '../model/positions-at.ts';
import { PageHead } from '../parts/page-head.tsx';
import { loadCode } from '../site/load-code.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { positionsCodec } from '../urls/positions-view.ts';
import { useShown, useView } from '../urls/use-view.ts';
import { PictureTools } from './picture-tools.tsx';

export function PositionsPage() {
  const slice = usePositions();
  const { subject } = useEdition();
  const { positions, events, sources } = slice;
  const parties = useMemo(() => partiesOf(positions), [positions]);
  const days = useMemo(() => reportingDays(positions, sources), [positions, sources]);
  const codec = useMemo(() => positionsCodec(parties.map(({ id }) => id)), [parties]);
  const [view, setView] = useView(codec);
  const settle = useCallback(
    (asof: string | null) => setView({ asof }, { replace: true }),
    [setView],
  );
  const [day, setDay] = useDay(view.asof, settle);
  useShown();
  const { party } = view;
  const listed = useMemo(
    () => positions.filter((one) => party.length === 0 || party.includes(one.party.id)),
    [positions, party],
  );
  const rows = positionGrid(positions, party, 1).rows;
  const address = paths.positions.to().concat(codec.serialise(view));
  return (
    <>
      <PageHead
        title={positionsWords.title}
        description={positionsWords.description(subject)}
        path={paths.positions.to()}
        view={codec.serialise(view)}
      />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {positionsWords.title}
      </h1>
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
                  <DaySlider days={days} day={day} onChange={setDay} />
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
                name="positions"
                title={positionsWords.title}
                sentence={sentenceAt(slice, party, day)}
                address={address}
                frame={embedPaths.positions.to()}
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
        {positions.length > 0 && <PositionList positions={listed} sources={sources} />}
      </div>
      <Cite subject={{ kind: 'positions', slice, title: positionsWords.title }} button={false} />
      <EventList events={events} sources={sources} />
    </>
  );
}
