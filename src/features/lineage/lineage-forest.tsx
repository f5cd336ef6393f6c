import { words } from '../../messages/words.ts';
import type { Lineage } from '../../model/lineage.ts';
import { LineageDrawing } from './drawing.ts';

/** Every proposal and what it builds on, in order of time, with the way back to the list. */
export function LineageForest({ lineage, listId }: { lineage: Lineage; listId: string }) {
  const linked = new Set(lineage.links.flatMap(({ from, to }) => [from, to]));
  return (
    <section className="mt-10 border-t border-ink pt-3" aria-labelledby="lineage">
      <h2 id="lineage" className="font-serif text-2xl font-semibold">
        {words.lineage.title}
      </h2>
      <p className="mt-1 mb-2 max-w-[38rem] text-soft">
        {words.lineage.lede(linked.size, lineage.nodes.length)}{' '}
        <a href={`#${listId}`}>{words.lineage.list}</a>
      </p>
      <LineageDrawing lineage={lineage} wide />
    </section>
  );
}
