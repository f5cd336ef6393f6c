import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { words } from '../messages/words.ts';

/** A part of a page, by the id of its element. */
export type PagePart = { id: string; name: string };
export type PageGroup = PagePart & { parts: readonly PagePart[] };

/** Pixels from the top of the window to the line at which reading is thought to be. */
const READ_AT = 160;

/** The part that is read now, out of the ids of all in the order of the page; null above the first. */
function useCurrent(ids: string): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const look = () => {
      const reached = ids
        .split(' ')
        .filter((id) => Number(document.getElementById(id)?.getBoundingClientRect().top) < READ_AT);
      setCurrent(reached.at(-1) ?? null);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [ids]);
  return current;
}

type Props = {
  /** What is read: the name of the page, and when it was. */
  title: string;
  groups: readonly PageGroup[];
};

/**
 * The contents of a long page, in one list: beside the page where there is room, else under a line that stays above it
 * and says what is read, of which page. It is the browser's own `details`, so that it opens without script.
 *
 * It stands in an element of the class `beside-contents`, after the head of the page and before what it leads to.
 */
export function Contents({ title, groups }: Props) {
  const all = groups.flatMap((group) => [group, ...group.parts]);
  const current = useCurrent(all.map(({ id }) => id).join(' '));
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    close();
    details.current?.querySelector('summary')?.focus();
  };
  const link = ({ id, name }: PagePart) => (
    <a
      href={`#${id}`}
      aria-current={id === current || undefined}
      onClick={close}
      onKeyDown={closeOnEscape}
    >
      {name}
    </a>
  );
  return (
    <nav
      aria-label={words.site.contents}
      className="no-print sticky top-0 z-10 -mx-5 border-b border-line bg-paper text-sm lg:top-4 lg:mx-0 lg:self-start lg:border-0 low:static"
    >
      <details ref={details} className="contents-list">
        <summary
          onKeyDown={closeOnEscape}
          className="scroll-mt-[-7.5rem] grid min-h-12 list-none grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-5 py-1 leading-5 [&::-webkit-details-marker]:hidden"
        >
          <span className="text-soft">{title}</span>
          <span aria-hidden="true" className="row-span-2 text-soft">
            {words.site.opens}
          </span>
          <span className="font-semibold">
            {all.find(({ id }) => id === current)?.name ?? words.site.contents}
          </span>
        </summary>
        <div className="overflow-y-auto max-lg:absolute max-lg:inset-x-0 max-lg:max-h-[55vh] max-lg:border-b max-lg:border-edge max-lg:bg-raised max-lg:px-5 max-lg:pb-3 lg:max-h-[calc(100vh-7rem)]">
          <p className="mb-1 text-soft max-lg:hidden">{title}</p>
          <ul>
            {groups.map((group) => (
              <li key={group.id}>
                {link(group)}
                <ul>
                  {group.parts.map((part) => (
                    <li key={part.id}>{link(part)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </nav>
  );
}
