import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { searching } from '#language/searching.ts';
import { number } from '../../../messages/format.ts';
import { buttonClass } from '../../../ui/styles.ts';

/** Results that stand at first, and those that each press of the button adds. */
const FIRST = 4;
const MORE = 20;

type Props<Item> = {
  name: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  renderRow: (item: Item) => ReactNode;
  /** What stands below the results, such as a way to all of them. */
  children?: ReactNode;
};

/** Results of one kind with their number; the best stand, the others follow on request. */
export function Group<Item>({ name, items, keyOf, renderRow, children }: Props<Item>) {
  const id = useId();
  const [most, setMost] = useState(FIRST);
  const added = useRef<number | null>(null);
  const listed = useRef<HTMLOListElement>(null);

  useEffect(() => {
    // The button may be gone: the keyboard goes on at the first result that came.
    if (added.current === null) return;
    const first = listed.current?.children[added.current];
    first?.querySelector<HTMLElement>('[data-result]')?.focus();
    added.current = null;
  });

  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id} className="border-t border-ink pt-2 pb-4">
      <h3 id={id} className="flex items-baseline justify-between gap-4 font-semibold">
        {name} <span className="font-normal text-soft">{number(items.length)}</span>
      </h3>
      <ol ref={listed}>
        {items.slice(0, most).map((item) => (
          <li key={keyOf(item)} className="border-b border-hair py-2 last:border-b-0">
            {renderRow(item)}
          </li>
        ))}
      </ol>
      {(items.length > most || children) && (
        <p className="flex flex-wrap gap-2 pt-1">
          {items.length > most && (
            <button
              type="button"
              data-result=""
              className={buttonClass}
              onClick={() => {
                added.current = most;
                setMost(most + MORE);
              }}
            >
              {searching.more(Math.min(MORE, items.length - most))}
            </button>
          )}
          {children}
        </p>
      )}
    </section>
  );
}
