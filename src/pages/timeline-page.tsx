import { useCallback } from 'react';
import { useParams } from 'react-router';
import { timelineWords as words } from '#language/timeline.ts';
import { useEdition } from '../dataset/edition.ts';
import { useTimeline } from '../dataset/hooks.ts';
import { ChapterJumps } from '../features/timeline/chapter-jumps.tsx';
import { TimelineControls } from '../features/timeline/controls.tsx';
import { Overview } from '../features/timeline/overview.tsx';
import { timelinePath } from '../features/timeline/part-path.ts';
import { sentenceOf } from '../features/timeline/sentence.ts';
import { TIMELINE, TimelineFigure } from '../features/timeline/timeline-figure.tsx';
import { useStretch } from '../features/timeline/use-stretch.ts';
import { spanOfPage } from '../messages/format.ts';
import { centredAt, zoomedAt, zoomFor } from '../model/charts/stretch.ts';
import type { Chapter } from '../model/types.ts';
import { PageHead } from '../parts/page-head.tsx';
import { loadCode } from '../site/load-code.ts';
import { later } from '../ui/later.tsx';
import { embedPaths } from '../urls/embed-paths.ts';
import { timelineCodec, ZOOMS } from '../urls/timeline-view.ts';
import { useShown, useView } from '../urls/use-view.ts';
import { PictureTools } from './picture-tools.tsx';

/** From here on it runs across: as `md` in the style sheet. */
const ACROSS = '(width >= 48rem)';

/** How near the strip leads where all is in view. */
const NEAR = 4;

/** What a time has that is longer than a page. */
const AllOfTime = later(() =>
  import('../features/timeline/all-of-time.tsx').then((code) => code.AllOfTime),
);
const TimeList = later(() =>
  import('../features/timeline/all-of-time.tsx').then((code) => code.TimeList),
);

const timelineTable = () =>
  loadCode(() => import('../features/timeline/table.ts')).then((code) => code.timelineTable);

export function TimelinePage() {
  const slice = useTimeline(useParams()['id']);
  const { subject } = useEdition();
  const [view, setView] = useView(timelineCodec);
  useShown();
  const {
    time: { axis },
    chapters,
    part,
    parts,
  } = slice;
  const frame = useStretch(view, axis, setView);
  const toChapter = useCallback(
    ({ id, from }: Chapter) => {
      if (!axis || !matchMedia(ACROSS).matches) return false;
      const next = chapters[chapters.findIndex((one) => one.id === id) + 1]?.from ?? axis.to;
      const at = from > axis.from ? from : null;
      setView({ zoom: zoomFor(ZOOMS, at ?? axis.from, next, axis), at });
      return true;
    },
    [axis, chapters, setView],
  );
  const path = timelinePath(slice);
  const query = timelineCodec.serialise(view);
  const newest = part === parts;
  const title = newest ? words.title : words.pageTitle(spanOfPage(slice));
  return (
    <>
      <PageHead title={title} description={words.description(subject)} path={path} view={query} />
      <h1 className="font-serif text-3xl leading-tight font-semibold sm:text-4xl" tabIndex={-1}>
        {title}
      </h1>
      {parts > 1 && <AllOfTime slice={slice} at={view.at} />}
      <TimelineFigure
        slice={slice}
        by={view.lanes}
        frame={frame}
        tools={
          <PictureTools
            figure={TIMELINE}
            name={newest ? TIMELINE : [TIMELINE, part].join('-')}
            title={title}
            sentence={sentenceOf(slice, view.lanes)}
            address={path.concat(query)}
            table={() => timelineTable().then((make) => make(slice))}
            frame={newest ? embedPaths.timeline.to() : null}
          />
        }
        above={
          axis && (
            <>
              <ChapterJumps chapters={chapters} before={slice.chaptersBefore} onGo={toChapter} />
              <TimelineControls
                view={view}
                onLanes={(lanes) => setView({ lanes })}
                onZoom={(zoom) => setView({ zoom, at: zoomedAt(view, zoom, 0.5, axis) })}
              />
            </>
          )
        }
        below={
          axis && (
            <>
              <Overview
                slice={slice}
                axis={axis}
                view={view}
                onGo={(day) => {
                  const zoom = view.zoom === 1 ? NEAR : view.zoom;
                  setView({ zoom, at: centredAt(day, zoom, axis) }, { replace: view.zoom > 1 });
                }}
              />
              <p className="needs-script no-print mt-1 mb-3 text-sm text-soft max-md:hidden">
                {words.keys}
              </p>
            </>
          )
        }
      />
      {parts > 1 && <TimeList slice={slice} />}
    </>
  );
}
