import type { DatasetClient } from '../provider.tsx';

/** The texts of a slice, gathered once. */
const known = new WeakMap<object, ReadonlySet<string>>();

function textsIn(slice: object): ReadonlySet<string> {
  const before = known.get(slice);
  if (before) return before;
  const texts = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(slice);
  known.set(slice, texts);
  return texts;
}

/** A slice that is loaded: its name, and what it holds. */
export type LoadedSlice = { name: string; slice: object };

/**
 * The loaded slices that hold certain texts, as few as are found on the way: those that the page looks at first. A text that
 * none holds is of none of them.
 */
export function slicesWith(client: DatasetClient, texts: Iterable<string>): LoadedSlice[] {
  const open = new Set(texts);
  return client
    .getQueryCache()
    .findAll({ queryKey: ['slice'], predicate: ({ state }) => state.data !== undefined })
    .toSorted((a, b) => Number(b.isActive()) - Number(a.isActive()))
    .flatMap(({ queryKey, state }) => {
      const slice = state.data as object;
      const own = textsIn(slice);
      const found = [...open].filter((text) => own.has(text));
      for (const text of found) open.delete(text);
      return found.length > 0 ? [{ name: String(queryKey[1]), slice }] : [];
    });
}
