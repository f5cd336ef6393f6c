import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Lineage } from '../../model/lineage.ts';
import { LineageDrawing } from './drawing.ts';

/** Beyond this many rows the drawing is folded: the terms must not be pushed out of sight. */
const MOST_OPEN = 9;

/** The nearest ancestors and descendants of a proposal. Nothing where it stands alone. */
export function NearLineage({ lineage, here }: { lineage: Lineage; here: string }) {
  if (lineage.links.length === 0) return null;
  return (
    <details className="mt-4 max-w-[48rem]" open={lineage.nodes.length <= MOST_OPEN}>
      <summary className="min-h-6 text-sm font-semibold text-soft hover:text-accent">
        {words.join.colon(
          words.lineage.title,
          words.join.comma([
            words.lineage.near,
            counted(lineage.nodes.length, words.lineage.nearCount),
          ]),
        )}
      </summary>
      <div className="mt-2">
        <LineageDrawing lineage={lineage} here={here} />
      </div>
    </details>
  );
}
