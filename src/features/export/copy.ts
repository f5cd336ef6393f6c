import type { Comparison } from '../../model/comparison.ts';
import { HTML, PLAIN } from '../../site/media-types.ts';
import { loadCode } from '../../site/load-code.ts';

/**
 * Puts a comparison on the clipboard as rich text and as TSV. The clipboard is asked at once and gets
 * the texts when they are made: some browsers refuse a page that asks after a pause. Rejects where
 * there is no clipboard, or it is refused.
 */
export async function copy(comparison: Comparison, address: string): Promise<void> {
  const texts = loadCode(() => import('./flavours.ts')).then(({ richText, tsv }) => ({
    [HTML.type]: richText(comparison, address),
    [PLAIN.type]: tsv(comparison, address),
  }));
  const blob = (type: typeof HTML.type | typeof PLAIN.type) => {
    const made = texts.then((all) => new Blob([all[type]], { type }));
    // A clipboard that refuses never looks at these; what fails is told by `write`.
    made.catch(() => {});
    return made;
  };
  await navigator.clipboard.write([
    new ClipboardItem({ [HTML.type]: blob(HTML.type), [PLAIN.type]: blob(PLAIN.type) }),
  ]);
}
