/** Numbers from a seed, always the same (mulberry32 of Tommy Ettinger, in the public domain). */
export type Random = {
  /** A whole number from 0 to below this. */
  below: (limit: number) => number;
  /** One of a list that is not empty. */
  of: <T>(list: readonly T[]) => T;
};

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of: (list) => {
      const one = list[below(list.length)];
      if (one === undefined && list.length === 0) throw new Error('nothing to choose from');
      return one as (typeof list)[number];
    },
  };
}
