import { month } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { CardRound, IssueName, PlaceName } from '../../model/slices/index-slice.ts';
import type { Chapter } from '../../model/types.ts';
import { chapterAnchor } from './chapter-jump.tsx';
import { RoundCard } from './round-card.tsx';
import { DataText } from '../../parts/data-text.tsx';

type Props = {
  chapter: Chapter;
  /** What is drawn, or will be. */
  rounds: readonly CardRound[];
  /** What of it is seen; the rest is hidden, and there again as soon as it is asked for. */
  inSight: ReadonlySet<CardRound>;
  /** Ids of what is drawn; of the others the room stands. */
  drawn: ReadonlySet<string>;
  venues: readonly PlaceName[];
  issues: readonly IssueName[];
};

/** A chapter of the process: its name, its months, its sentence, its rounds as cards or as lines. */
export function ChapterSection({ chapter, rounds, inSight, drawn, venues, issues }: Props) {
  const seen = rounds.filter((round) => inSight.has(round));
  const starts = seen.map(({ dates }) => dates.start).toSorted();
  const first = month(starts[0] ?? chapter.from);
  const last = month(starts.at(-1) ?? chapter.from);
  return (
    <section
      className="mt-8 border-t border-ink pt-3"
      aria-labelledby={chapterAnchor(chapter.id)}
      hidden={seen.length === 0}
    >
      <h2 id={chapterAnchor(chapter.id)} className="font-serif text-2xl font-semibold">
        <DataText>{chapter.name}</DataText>{' '}
        <span className="block font-sans text-base font-normal text-soft sm:ms-2 sm:inline">
          {first === last ? first : words.dates.range(first, last)}
        </span>
      </h2>
      <p className="mt-1 max-w-[38rem] text-soft">
        <DataText>{chapter.text}</DataText>
      </p>
      <div className="cards mt-4 grid grid-cols-1 gap-5">
        {rounds.map((round) => (
          <div key={round.id} hidden={!inSight.has(round)}>
            {drawn.has(round.id) && (
              <RoundCard round={round} venues={placesOf(round, venues)} issues={issues} />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** The places of each round, the same array every time, so that unchanged cards are not redrawn. */
const known = new WeakMap<CardRound, PlaceName[]>();
function placesOf(round: CardRound, venues: readonly PlaceName[]): PlaceName[] {
  const places =
    known.get(round) ?? round.venues.flatMap((id) => venues.find((v) => v.id === id) ?? []);
  known.set(round, places);
  return places;
}
