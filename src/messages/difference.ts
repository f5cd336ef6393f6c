import type { Difference } from '../model/difference.ts';
import { alike, either, isOneFigure, movedFrom, number } from './format.ts';
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
    case 'others':
      return othersText(difference);
    case 'number':
      return numberText(difference);
  }
}

/** The headline that moved, and by how much. */
function numberText({ from, to, by }: Extract<Difference, { kind: 'number' }>): string {
  const { moved: went, apart } = words.difference;
  const moved = (isOneFigure(from) && isOneFigure(to) ? went : apart)(...movedFrom(from, to));
  return by
    ? words.difference.change(moved, words.difference.by(number(Math.abs(by)), by > 0))
    : moved;
}

/** What other accounts say beside a headline that is the same on both sides. */
function othersText({ from, to }: Extract<Difference, { kind: 'others' }>): string {
  const texts = alike([...from, ...to]);
  const { none, others } = words.difference;
  const of = (list: string[]) => either(list) || none;
  return others(of(texts.slice(from.length)), of(texts.slice(0, from.length)));
}
