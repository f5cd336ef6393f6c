import type { ResolvedSource } from './slices/resolve.ts';

/**
 * The names of those on whose pages accounts rest, those that carry most accounts first; each account
 * brings its own sources. Nobody is named for a page that does not say who published it.
 */
export function publishersOf(accounts: Iterable<readonly ResolvedSource[]>): string[] {
  const counts = new Map<string, number>();
  for (const sources of accounts) {
    const named = sources.filter(({ publisher }) => !publisher.unnamed);
    for (const name of new Set(named.map(({ publisher }) => publisher.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
