import { inTime } from '../site/in-time.ts';
import { askFor, findFile, keep, type Room, type StorePlace } from './store.ts';
import { keepList } from './lists.ts';
import { listKey, type ReleaseList } from './release-list.ts';

/** Gets something of the site from the server: its path, with its version. */
export type Get = (key: string, signal?: AbortSignal) => Promise<Response>;

/** Gets the list of a release. Throws where the server has another release, or cannot be reached. */
export async function getList(place: StorePlace, release: string, get: Get): Promise<ReleaseList> {
  const response = await get(listKey(release));
  if (!response.ok) throw new Error(`the list of the release: ${response.status}`);
  const list = await keepList(place, await response.text());
  if (list.release !== release) throw new Error('the server has another release');
  return list;
}

/** How many files are asked for at once: what a reader wants meanwhile must not wait. */
const AT_ONCE = 3;

/**
 * Keeps all these pages and files. What is kept already is not asked for again; pages are, since they may have
 * changed.
 * @param onKept called after each.
 * @throws at the first that cannot be had or kept, and what `signal` says once it is given.
 */
export async function keepThese(
  place: StorePlace,
  keys: readonly string[],
  get: Get,
  options: { room: Room; signal?: AbortSignal; onKept?: () => void },
): Promise<void> {
  const left = [...keys];
  const keepNext = async (): Promise<void> => {
    for (let key = left.shift(); key !== undefined; key = left.shift()) {
      options.signal?.throwIfAborted();
      await inTime(keepOne(place, key, get, options.room), LONGEST_MS, late);
      options.onKept?.();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  } finally {
    // One that failed must not leave the others at work.
    left.length = 0;
  }
}

/** Milliseconds for one file. A full disk can leave a browser without an answer for ever. */
const LONGEST_MS = 30_000;
const late = () => new Error('a file was not kept in time');

async function keepOne(place: StorePlace, key: string, get: Get, wanted: Room): Promise<void> {
  if (!key.endsWith('/')) {
    if (wanted === 'asked' ? await askFor(place, key) : await findFile(place, key)) return;
  }
  const response = await get(key);
  if (!(await keep(place, key, response, wanted)))
    throw new Error(`${key} cannot be kept: ${response.status}`);
}
