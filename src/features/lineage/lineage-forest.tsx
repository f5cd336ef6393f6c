import type { ReactNode } from 'react';
import { words } from '../../messages/words.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { LineageSlice } from '../../model/slices/lineage-slice.ts';
import { LineagePicture } from './drawing.ts';

type Props = {
  lineage: LineageSlice;
  rows: readonly ListedProposal[];
  issues: readonly IssueName[];
  listId: string;
  tools: ReactNode;
};

/** Every proposal and what it builds on, over time and in order of time, with the way back to the list. */
export function LineageForest({ listId, ...drawn }: Props) {
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
      <LineagePicture {...drawn} />
    </section>
  );
}
