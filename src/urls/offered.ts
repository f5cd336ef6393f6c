import { nearestIds } from '../model/nearest.ts';
import { embedPaths } from './embed-paths.ts';
import { meantBy } from './meant.ts';
import { changesPath, paths } from './paths.ts';

/** What there is: the kind of each record by its id, and the pairs that have a page of what changed. */
export type There = {
  records: ReadonlyMap<string, 'round' | 'proposal'>;
  pairs: readonly { from: string; to: string }[];
};

type Address = { pathname: string; search: string; hash: string };

/** What an address that names no page may have meant. */
export type Offered = {
  /** The page that is surely meant, as a path with what stood behind it; null if none is. */
  meant: string | null;
  /** Ids like those in the address, nearest first. */
  near: string[];
  /** Two proposals of the address, of which neither builds on the other: they stand side by side. */
  pair: [string, string] | null;
};

/** Every page that has no id in its path. */
const FIXED: ReadonlySet<string> = new Set(
  Object.values({ ...paths, compareFrame: embedPaths.compare })
    .map(({ pattern }) => pattern)
    .filter((pattern) => !pattern.includes(':') && pattern !== '/'),
);

/**
 * What to offer for a path that has no page: what it means once the marks are taken off that it got on its
 * way, also where others have put a part behind it; and the ids nearest to what it names.
 * @param address as it stands in the browser, encoded, its path below the base.
 */
export function offeredFor(address: Address, there: There): Offered {
  const { path, rest } = meantBy(address.pathname);
  const parts = path.split('/').filter(Boolean);
  const meant = parts
    .map((_, i) => `/${parts.slice(0, parts.length - i).join('/')}/`)
    // What stands above a record is another page than its own: only the whole path can mean it.
    .find((candidate, i) => isRecord(candidate, there) || (i === 0 && FIXED.has(candidate)));
  const halves = (parts.findLast((part) => part.includes('...')) ?? '').split('...');
  const asked = halves.length > 1 ? halves : parts.toReversed();
  const ids = [...there.records.keys()];
  const found = asked.map((part) => nearestIds(part, ids, 5));
  const near = halves.length > 1 ? found.flat() : (found.find((some) => some.length > 0) ?? []);
  const [first = '', second = ''] = halves;
  const isPair = halves.length === 2 && halves.every((half) => there.records.has(half));
  return {
    meant: meant === undefined ? null : `${meant}${behind(rest, address)}`,
    near: [...new Set(near)],
    pair: isPair && meant !== changesPath(first, second) ? [first, second] : null,
  };
}

/** Whether a path is the page of a record, in a frame or not, or of what changed between two. */
function isRecord(path: string, { records, pairs }: There): boolean {
  const id = path.split('/').at(-2) ?? '';
  const kind = records.get(id);
  if (kind && [paths[kind].to(id), embedPaths[kind].to(id)].includes(path)) return true;
  return pairs.some(({ from, to }) => changesPath(from, to) === path);
}

/** What stands behind the path that is meant: nothing of the address is lost. */
function behind(rest: string, { search, hash }: Address): string {
  if (rest.startsWith('#')) return search + rest;
  if (!rest.startsWith('?')) return search + hash;
  return (search ? `${search}&${rest.slice(1)}` : rest) + (rest.includes('#') ? '' : hash);
}
