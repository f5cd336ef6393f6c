import { useState, type ReactNode } from 'react';
import { ownFiles } from '#language/own-files.ts';
import { number } from '../../messages/format.ts';
import { buttonClass } from '../../ui/styles.ts';
import { PART, partOf, type InParts } from './reading/in-parts.ts';

type Props<T> = {
  list: InParts<T>;
  /** Draws one part. */
  children: (part: readonly T[]) => ReactNode;
};

/** A long list, a part at a time: however long it is, the page holds no more of it than is shown. */
export function PartPager<T>({ list, children }: Props<T>) {
  const [shown, setShown] = useState({ of: list, at: 0, items: list.first });
  const { at, items } = shown.of === list ? shown : { at: 0, items: list.first };
  const last = list.ends.length - 1;
  const go = (to: number) => {
    if (to >= 0 && to <= last)
      void partOf(list, to).then((part) => setShown({ of: list, at: to, items: part }));
  };
  const from = at * PART + 1;
  return (
    <>
      {children(items)}
      {last > 0 && (
        <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
          <button
            type="button"
            className={buttonClass}
            aria-disabled={at === 0}
            onClick={() => go(at - 1)}
          >
            {ownFiles.before}
          </button>
          <button
            type="button"
            className={buttonClass}
            aria-disabled={at === last}
            onClick={() => go(at + 1)}
          >
            {ownFiles.after}
          </button>
          <span role="status" className="text-soft">
            {ownFiles.part(number(from), number(from + items.length - 1), number(list.total))}
          </span>
        </p>
      )}
    </>
  );
}
