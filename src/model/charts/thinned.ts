/** Marks of one drawing: more cannot be told apart, and would make a page heavy. */
const MOST_MARKS = 240;

/**
 * So many things of a list at most, in its order: first those that matter, then of the others every so-manieth, so
 * that they stay spread over the whole.
 *
 * @param matters how much one does: those with a higher number are kept before others.
 */
export function thinned<T>(
  list: readonly T[],
  matters: (one: T) => number,
  most = MOST_MARKS,
): readonly T[] {
  if (list.length <= most) return list;
  const kept = new Set<T>();
  const levels = [...new Set(list.map(matters))].toSorted((a, b) => b - a);
  for (const level of levels) {
    const own = list.filter((one) => matters(one) === level);
    const room = most - kept.size;
    const step = Math.max(1, own.length / room);
    for (let i = 0; i < own.length && kept.size < most; i += step) {
      const one = own[Math.floor(i)];
      if (one !== undefined) kept.add(one);
    }
  }
  return list.filter((one) => kept.has(one));
}
