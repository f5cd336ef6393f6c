import type { Difference } from '../model/difference.ts';
import { sameInterval } from '../model/quantities.ts';
import { alike, number } from './format.ts';
import { spreadText } from './spread.ts';
import { words } from './words.ts';

/**
 * How a term stands to the baseline, in words; null where nothing can be said of it. Of two wordings the
 * earlier one: the other stands in the cell itself.
 */
export function differenceText(difference: Difference): string | null {
  switch (difference.kind) {
    case 'neither':
    case 'filtered':
      return null;
    case 'same':
      return words.difference.same;
    case 'words':
      return words.difference.before(difference.from);
    case 'added':
      return difference.denied ? words.difference.denies : words.difference.added;
    case 'dropped':
      return difference.denied ? words.difference.denied : words.difference.dropped;
    case 'span':
      return words.difference.span(spreadText(difference.from), spreadText(difference.to));
    case 'number':
      return numberText(difference);
  }
}

/** The headline that moved, by how much, and how the span of all accounts moved where it is more. */
function numberText({ from, to, by, spreads }: Extract<Difference, { kind: 'number' }>): string {
  const moved = words.difference.moved(...alike([from, to] as const));
  const change = by
    ? words.difference.change(moved, words.difference.by(number(Math.abs(by)), by > 0))
    : moved;
  const alone = sameInterval(spreads.from, from) && sameInterval(spreads.to, to);
  if (alone) return change;
  return words.difference.spans(change, spreadText(spreads.from), spreadText(spreads.to));
}
