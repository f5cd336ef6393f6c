import { distance } from 'fastest-levenshtein';
import { byCode } from './text.ts';

/**
 * The ids nearest to a wrong one, nearest first: by edit distance, where an id that contains the
 * wrong one (a link cut off at its end) counts as near. Ids further than half their length are noise.
 */
export function nearestIds(wrong: string, ids: readonly string[], most = 3): string[] {
  const asked = wrong.toLowerCase();
  if (asked === '') return [];
  return ids
    .map((id) => ({ id, away: id.startsWith(asked) ? 0 : distance(asked, id) }))
    .filter(({ id, away }) => away <= Math.max(asked.length, id.length) / 2)
    .toSorted((a, b) => a.away - b.away || byCode(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}
