/**
 * View state stands in search params: only what differs from the default is written, a value that is unknown
 * is dropped, and any string whatever parses to a valid view. The two halves of a codec undo each
 * other: parse(serialise(view)) is the view again.
 */
export type Codec<View> = {
  /** The names of all search params that it reads. Others belong to somebody else and are left alone. */
  params: readonly string[];
  parse: (search: string) => View;
  /** The search string with its "?", or an empty one for the default view. */
  serialise: (view: View) => string;
};

/**
 * Ids joined by dots, as `venue=portsea.highbridge`; commas and repeated params are read too. No id has a
 * capital: one that came in on the way, from a title or a telephone, is read as the letter it is. Nor has any a
 * mark behind it: a bracket after an address, or a sign that is not seen, does not cost an id.
 */
export function readIds(params: URLSearchParams, name: string): string[] {
  const values = params
    .getAll(name)
    .flatMap((value) => value.toLowerCase().split(/[.,\s…]+/))
    .map((value) => value.replace(/[^a-z0-9]+$/, ''));
  return [...new Set(values.filter((value) => /^[a-z0-9-]{1,120}$/.test(value)))];
}

/** A line of text: no more space than one between words, and no longer than asked. */
export function readText(params: URLSearchParams, name: string, longest: number): string {
  const text = (params.get(name) ?? '').replace(/\s+/g, ' ').trim();
  // A character of two halves is not cut in two: a half cannot be written into an address.
  return text
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** One value out of a closed list, or null. */
export function readOne<T extends string>(
  params: URLSearchParams,
  name: string,
  allowed: readonly T[],
): T | null {
  const value = params.get(name);
  return allowed.find((candidate) => candidate === value) ?? null;
}

/** Writes params in the order given, leaving out what is empty. Dots and hyphens stay readable. */
export function write(entries: readonly (readonly [string, string | null])[]): string {
  const params = new URLSearchParams();
  for (const [name, value] of entries) if (value) params.set(name, value);
  const text = params.toString();
  return text ? `?${text}` : '';
}
