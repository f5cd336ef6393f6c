import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { searching } from '#language/searching.ts';
import { number } from '../../../messages/format.ts';
import { buttonClass } from '../../../ui/styles.ts';
import type { Found, Slice } from '../finding/found.ts';

/** Results that stand at first, and those that each press of the button adds. */
const FIRST = 4;
const MORE = 20;
/** What is asked for at first, so that the first press has what it adds. */
export const HANDED_OVER = FIRST + MORE;

type Props<Item> = {
  name: string;
  /** What was asked. */
  query: string;
  found: Slice<Item>;
  keyOf: (found: Found<Item>) => string;
  /** Asks for so many of them, where fewer have been handed over. */
  onWant: (most: number) => void;
  renderRow: (found: Found<Item>) => ReactNode;
  /** What stands below the results, such as a way to all of them. */
  children?: ReactNode;
};

/** Results of one kind with their number; the best stand, the others follow on request. */
export function Group<Item>(props: Props<Item>) {
  const { name, query, found, keyOf, onWant, renderRow, children } = props;
  const { total, items } = found;
  const id = useId();
  // Of another question, the first stand again; rows that stay are not drawn anew.
  const [opened, setOpened] = useState({ query, most: FIRST });
  const most = opened.query === query ? opened.most : FIRST;
  const added = useRef<number | null>(null);
  const listed = useRef<HTMLOListElement>(null);

  useEffect(() => {
    // The button may be gone: the keyboard goes on at the first result that came.
    if (added.current === null) return;
    const first = listed.current?.children[added.current];
    // It may still be on its way.
    if (!first) return;
    first.querySelector<HTMLElement>('[data-result]')?.focus();
    added.current = null;
  });

  if (total === 0) return null;
  return (
    <section aria-labelledby={id} className="border-t border-ink pt-2 pb-4">
      <h3 id={id} className="flex items-baseline justify-between gap-4 font-semibold">
        {name} <span className="font-normal text-soft">{number(total)}</span>
      </h3>
      <ol ref={listed}>
        {items.slice(0, most).map((item) => (
          <li key={keyOf(item)} className="border-b border-hair py-2 last:border-b-0">
            {renderRow(item)}
          </li>
        ))}
      </ol>
      {(total > most || children) && (
        <p className="flex flex-wrap gap-2 pt-1">
          {total > most && (
            <button
              type="button"
              data-result=""
              className={buttonClass}
              onClick={() => {
                added.current = most;
                setOpened({ query, most: most + MORE });
                if (most + MORE > items.length) onWant(most + MORE);
              }}
            >
              {searching.more(Math.min(MORE, total - most))}
            </button>
          )}
          {children}
        </p>
      )}
    </section>
  );
}
