import type { ReactNode } from 'react';
import { words } from '../../messages/words.ts';

type Props = {
  listId: string;
  /** What of the lineage is not there. */
  note: ReactNode;
  children: ReactNode;
};

/** Every proposal and what it builds on, with the way back to the list. */
export function LineageForest({ listId, note, children }: Props) {
  return (
    <section className="mt-10 border-t border-ink pt-3" aria-labelledby="lineage">
      <h2 id="lineage" className="font-serif text-2xl font-semibold">
        {words.lineage.title}
      </h2>
      <p className="text-sm">
        <a href={`#${listId}`} className="inline-block min-h-6 py-0.5">
          {words.lineage.list}
        </a>
      </p>
      {note && <p className="text-sm text-soft">{note}</p>}
      {children}
    </section>
  );
}
