import { Suspense, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { words } from '../../messages/words.ts';
import type { CardRound, IndexSlice } from '../../model/slices/index-slice.ts';
import { dayBefore } from '../../model/dates.ts';
import { Link } from '../../ui/link.tsx';
import { buttonClass } from '../../ui/styles.ts';
import { roundsPath } from '../../urls/home-view.ts';
import { paths } from '../../urls/paths.ts';
import { ChapterJump } from './chapter-jump.tsx';
import { ChapterSection } from './chapter-section.tsx';
import { FoundIn } from './found-in.tsx';
import { headingId } from './round-card.tsx';
import { useDrawn } from './use-drawn.ts';

/** Cards that are shown before somebody asks for more; a dataset of the common size fits whole. */
const AT_A_TIME = 250;

type Props = {
  index: Pick<IndexSlice, 'chapters' | 'venues' | 'issues' | 'rounds' | 'tally'>;
  /** In order of time. */
  rounds: readonly CardRound[];
  newestFirst: boolean;
  /** Whether each round is a line, and not a card. */
  asList: boolean;
  /** Where each was found, in words; null where nobody searches. */
  found: ReadonlyMap<string, string> | null;
  /** How many more rounds are shown whose cards are not there, and a function that asks for them. */
  rest: number;
  onMore: () => void;
};

/** Rounds as cards or as lines, under the chapters to which they belong, with the way to each chapter. */
export function ChapterList({ index, rounds, newestFirst, asList, found, rest, onMore }: Props) {
  const [most, setMost] = useState(AT_A_TIME);
  const shown = useMemo(
    () => (newestFirst ? rounds.toReversed() : rounds).slice(0, most),
    [rounds, newestFirst, most],
  );
  const [drawn, drawNow] = useDrawn(shown, headingId);
  const inSight = useMemo(() => new Set(shown), [shown]);
  const chapters = newestFirst ? index.chapters.toReversed() : index.chapters;
  const all = newestFirst ? index.rounds.toReversed() : index.rounds;
  const left = rounds.length + rest - shown.length;
  const countOf = (id: string) => rounds.filter(({ chapter }) => chapter === id).length;
  /** The rounds of a chapter by themselves: where their cards are not there. */
  const pathOf = (id: string) => {
    const at = index.chapters.findIndex((chapter) => chapter.id === id);
    const next = index.chapters[at + 1]?.from;
    return roundsPath({
      from: index.chapters[at]?.from ?? null,
      to: next === undefined ? null : dayBefore(next),
    });
  };
  const goTo = (id: string) => {
    const inOrder = newestFirst ? rounds.toReversed() : rounds;
    const last = inOrder.findLastIndex(({ chapter }) => chapter === id);
    // Before the browser looks for the heading to go to.
    flushSync(() => {
      setMost(Math.max(most, last + 1));
      drawNow(inOrder.slice(0, last + 1));
    });
  };
  return (
    // On paper each round is a line in any case: as cards they would be many sheets.
    <div className={asList ? 'as-list' : 'as-cards'}>
      <ChapterJump
        chapters={chapters.map((chapter) => ({
          chapter,
          count: rest > 0 ? (index.tally?.chapters[chapter.id] ?? 0) : countOf(chapter.id),
          to: rest > 0 && countOf(chapter.id) === 0 ? pathOf(chapter.id) : null,
        }))}
        onGo={goTo}
      />
      <FoundIn value={found}>
        {chapters.map((chapter) => {
          // Of what is shown and not drawn yet, the room stands.
          const own = all.filter(
            (round) => round.chapter === chapter.id && (drawn.has(round.id) || inSight.has(round)),
          );
          return (
            own.length > 0 && (
              // A boundary for each chapter, so that taking over the page is sliced.
              <Suspense key={chapter.id} fallback={null}>
                <ChapterSection
                  chapter={chapter}
                  rounds={own}
                  inSight={inSight}
                  drawn={drawn}
                  venues={index.venues}
                  issues={index.issues}
                />
              </Suspense>
            )
          );
        })}
      </FoundIn>
      {left > 0 && (
        <button
          type="button"
          className={`${buttonClass} mt-6`}
          onClick={() => {
            setMost(most + AT_A_TIME);
            if (rest > 0) onMore();
          }}
        >
          {words.search.showMore(Math.min(AT_A_TIME, left))}
        </button>
      )}
      {/* Who has no script comes to the others by this. */}
      {rest > 0 && (
        <p className="mt-3">
          <Link to={paths.timeline.to()}>{words.search.allByTime}</Link>
        </p>
      )}
    </div>
  );
}
