import type { ReactNode } from 'react';
import { words } from '../../messages/words.ts';

/** Every proposal and what it builds on, with the way back to the list. */
export function LineageForest({ listId, children }: { listId: string; children: ReactNode }) {
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
      {children}
    </section>
  );
}
