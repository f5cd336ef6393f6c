import { words } from '../../messages/words.ts';
import type { Chapter } from '../../model/types.ts';
import { Link } from '../../ui/link.tsx';
import { DataText } from '../../parts/data-text.tsx';

/** The anchor of a chapter in a list of rounds. */
export const chapterAnchor = (id: string) => `chapter-${id}`;

type Props = {
  /** In the order in which they stand below, each with how many rounds are shown of it. */
  chapters: readonly {
    chapter: Chapter;
    count: number;
    /** Where its rounds are, if they do not stand below. */
    to: string | null;
  }[];
  /** A chapter is about to be gone to: it may have to be drawn first. */
  onGo: (id: string) => void;
};

/** The way to each chapter. One without rounds keeps its place, so that the line stays as it is. */
export function ChapterJump({ chapters, onGo }: Props) {
  return (
    <nav aria-label={words.home.chapters} className="no-print mt-3 text-sm">
      <ul className="flex gap-x-4 max-sm:overflow-x-auto sm:flex-wrap">
        {chapters.map(({ chapter: { id, name }, count, to }) => (
          <li key={id} className="shrink-0 text-soft">
            {count > 0 && to !== null ? (
              <Link to={to} className="inline-block py-1.5 text-ink">
                <DataText>{name}</DataText>
              </Link>
            ) : count > 0 ? (
              <a
                href={`#${chapterAnchor(id)}`}
                className="inline-block py-1.5 text-ink"
                onClick={() => onGo(id)}
              >
                <DataText>{name}</DataText>
              </a>
            ) : (
              <span className="inline-block py-1.5">
                <DataText>{name}</DataText>
              </span>
            )}{' '}
            {count}
          </li>
        ))}
      </ul>
    </nav>
  );
}
