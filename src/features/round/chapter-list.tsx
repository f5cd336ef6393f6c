import { Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { words } from '../../messages/words.ts';
import type { CardRound, IndexSlice } from '../../model/slices/index-slice.ts';
import { buttonClass } from '../../ui/styles.ts';
import { ChapterJump } from './chapter-jump.tsx';
import { ChapterSection } from './chapter-section.tsx';

/** Cards that are shown before somebody asks for more; a dataset of the common size fits whole. */
const AT_A_TIME = 250;

type Props = {
  index: Pick<IndexSlice, 'chapters' | 'venues' | 'issues'>;
  /** In order of time. */
  rounds: readonly CardRound[];
  newestFirst: boolean;
  /** Whether each round is a line, and not a card. */
  asList: boolean;
  /** What a card says of why it is among them; null where it says nothing. */
  foundIn: (id: string) => string | null;
};

/** Rounds as cards or as lines, under the chapters to which they belong, with the way to each chapter. */
export function ChapterList({ index, rounds, newestFirst, asList, foundIn }: Props) {
  const [most, setMost] = useState(AT_A_TIME);
  const inOrder = newestFirst ? rounds.toReversed() : rounds;
  const shown = inOrder.slice(0, most);
  const chapters = newestFirst ? index.chapters.toReversed() : index.chapters;
  const goTo = (id: string) => {
    const last = inOrder.findLastIndex(({ chapter }) => chapter === id);
    // Before the browser looks for the heading to go to.
    if (last >= most) flushSync(() => setMost(last + 1));
  };
  return (
    // On paper each round is a line in any case: as cards they would be many sheets.
    <div className={asList ? 'as-list' : 'as-cards'}>
      <ChapterJump
        chapters={chapters.map((chapter) => ({
          chapter,
          count: rounds.filter((round) => round.chapter === chapter.id).length,
        }))}
        onGo={goTo}
      />
      {chapters.map((chapter) => {
        const own = shown.filter((round) => round.chapter === chapter.id);
        return (
          own.length > 0 && (
            // A boundary for each chapter, so that taking over the page is sliced.
            <Suspense key={chapter.id} fallback={null}>
              <ChapterSection
                chapter={chapter}
                rounds={own}
                venues={index.venues}
                issues={index.issues}
                foundIn={foundIn}
              />
            </Suspense>
          )
        );
      })}
      {rounds.length > most && (
        <button
          type="button"
          className={`${buttonClass} mt-6`}
          onClick={() => setMost(most + AT_A_TIME)}
        >
          {words.search.showMore(Math.min(AT_A_TIME, rounds.length - most))}
        </button>
      )}
    </div>
  );
}
