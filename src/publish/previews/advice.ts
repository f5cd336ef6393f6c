import type { Finding } from '../../model/lint/finding.ts';
import { everyText, type Place } from '../../model/lint/walk.ts';
import type { DataTree } from '../../model/parse.ts';
import type { Measure } from '../../ui/picture/text.ts';
import type { Previewed } from './addition.ts';
import type { Card } from './card.ts';
import { layout } from './layout.ts';

/** What README.md of the data asks of a sentence. */
const BETTER = 200;

/**
 * The texts for which previews have no room, each once with where it stands. Nothing is wrong with
 * them: the picture says less, and whoever writes the data should know that before they publish.
 */
export function roomAdvice(
  tree: DataTree,
  pictured: readonly Pick<Previewed, 'file' | 'card'>[],
  measure: Measure,
): Finding[] {
  const places = new Map<string, Place>();
  for (const { text, file, pointer } of everyText(tree))
    if (!places.has(text)) places.set(text, { file, pointer });
  const findings = new Map<string, Finding>();
  for (const { file: picture, card } of pictured) {
    const { less } = layout(card, measure);
    if (less === null) continue;
    const [longest] = textsIn(card)
      .filter((text) => places.has(text))
      .toSorted((a, b) => b.length - a.length);
    const place = longest === undefined ? undefined : places.get(longest);
    if (longest === undefined || !place) continue;
    findings.set(`${place.file}:${place.pointer}`, {
      ...place,
      message: `${longest.length} characters: ${picture} has no room for it and shows ${less}`,
      hint: `say it in fewer; ${BETTER} fit on most pictures, half of that where a round has three proposals`,
    });
  }
  return [...findings.values()];
}

function textsIn({ title, pair, columns, sentence }: Card): string[] {
  return [
    title,
    ...pair.map(({ name }) => name),
    ...columns.flatMap(({ head, text }) => [head, text]),
    sentence?.text,
  ].filter((text) => typeof text === 'string');
}
