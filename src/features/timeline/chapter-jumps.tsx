import { timelineWords } from '#language/timeline.ts';
import { number } from '../../messages/format.ts';
import type { Chapter } from '../../model/types.ts';
import { DataText } from '../../parts/data-text.tsx';
import { anchorInList } from './names.ts';

type Props = {
  chapters: readonly Chapter[];
  /** How many there are before these. */
  before: number;
  /** Leads to a chapter in the drawing; false where that is not shown, as on a narrow screen. */
  onGo: (chapter: Chapter) => boolean;
};

/** The way to each chapter: in the drawing, and where there is none, in the list. */
export function ChapterJumps({ chapters, before, onGo }: Props) {
  return (
    <nav aria-label={timelineWords.chapters} className="no-print mt-2 text-sm">
      <ol className="flex gap-x-4 max-md:overflow-x-auto md:flex-wrap">
        {chapters.map((chapter, i) => (
          <li key={chapter.id} className="shrink-0">
            <a
              href={`#${anchorInList(chapter.id)}`}
              className="inline-flex min-h-8 items-center gap-1.5 no-underline hover:underline max-md:min-h-11"
              onClick={(event) => {
                if (onGo(chapter)) event.preventDefault();
              }}
            >
              <b>{number(before + i + 1)}</b> <DataText>{chapter.name}</DataText>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
