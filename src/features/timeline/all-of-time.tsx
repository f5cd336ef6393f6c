import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { timelineWords } from '#language/timeline.ts';
import { spanOfPage } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { fixed } from '../../model/charts/scale.ts';
import type { TimelineSlice } from '../../model/slices/timeline-parts.ts';
import { across, boxFrom, onwards, percentage } from '../../parts/charts/place.ts';
import { PageLinks } from '../../parts/page-links.tsx';
import { linkTo } from '../../site/here.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { partMeant } from './part-meant.ts';
import { timelinePath } from './part-path.ts';
import { roundCount } from './sentence.ts';

/** Where the links to all parts are. */
export const TIMES = 'times';

/** Pixels: of the bars, and with the years below them. */
const BARS = 44;
const HEIGHT = BARS + 18;

type Props = { slice: TimelineSlice };

/**
 * All of a time that is too long for one page: how many rounds there were when, and the way to each part.
 *
 * @param at the first day in view, by the address; null where all is.
 */
export function AllOfTime({ slice, at: day }: Props & { at: string | null }) {
  const { part, parts, spans, whole } = slice;
  useLeadOn(slice, day);
  if (!whole) return null;
  const beside = [part - 1, part + 1].filter((one) => one > 0 && one <= parts);
  return (
    <nav aria-label={timelineWords.wholeTime} className="no-print mt-3">
      <svg width="100%" height={HEIGHT} className="block overflow-visible">
        {whole.parts.map((from, i) => (
          // The links below are the same, for whoever uses the keyboard.
          <Link
            key={from}
            to={timelinePath({ part: i + 1, parts })}
            tabIndex={-1}
            aria-label={spanOfPage({ part: i + 1, spans })}
            className="group/part"
          >
            <rect
              x={boxFrom(from, (whole.parts[i + 1] ?? 100) - from)}
              width={percentage(fixed((whole.parts[i + 1] ?? 100) - from))}
              height={BARS}
              className={classes(
                'stroke-paper group-hover/part:fill-line',
                i + 1 === part ? 'fill-tint stroke-accent' : 'fill-hair',
              )}
            />
          </Link>
        ))}
        <g aria-hidden="true" className="pointer-events-none">
          {whole.bars.map(({ at, width, height }) => (
            <rect
              key={at}
              x={boxFrom(at, width)}
              width={percentage(width)}
              y={fixed(BARS * (1 - (0.9 * height) / 100))}
              height={fixed((BARS * 0.9 * height) / 100)}
              className="fill-ink"
            />
          ))}
          {whole.years.map(({ at, year }) => (
            <text
              key={year}
              x={across(at)}
              dx={onwards(2)}
              y={HEIGHT - 4}
              className="fill-soft text-[12px]"
            >
              {year}{' '}
            </text>
          ))}
        </g>
      </svg>
      <p className="flex flex-wrap gap-x-5 text-sm">
        {beside.map((one) => (
          <Link
            key={one}
            to={timelinePath({ part: one, parts })}
            className="inline-flex min-h-11 items-center"
          >
            {timelineWords[one < part ? 'before' : 'after'](spanOfPage({ part: one, spans }))}
          </Link>
        ))}{' '}
        <a href={`#${TIMES}`} className="inline-flex min-h-11 items-center">
          {timelineWords.allTimes}
        </a>
      </p>
    </nav>
  );
}

/** Links to every part by its time, the newest first, each with how many rounds it has. */
export function TimeList({ slice: { part, parts, spans } }: Props) {
  const name = (one: number) =>
    words.join.dot([spanOfPage({ part: one, spans }), roundCount(spans[one - 1]?.rounds ?? 0)]);
  const to = (one: number) => timelinePath({ part: one, parts });
  return <PageLinks id={TIMES} label={timelineWords.allTimes} {...{ part, parts, to, name }} />;
}

/**
 * An address that names a day, or a chapter, of another part leads on to that: by the browser, which then finds the
 * chapter as on any page.
 */
function useLeadOn(slice: TimelineSlice, at: string | null): void {
  const { hash, search } = useLocation();
  const meant = partMeant(slice, at, hash);
  const to = meant === null ? null : timelinePath({ part: meant, parts: slice.parts });
  useEffect(() => {
    if (to !== null) window.location.replace(linkTo(to.concat(search, hash)));
  }, [to, search, hash]);
}
