import { getList, keepThese, type Get } from './install.ts';
import { releaseListIn, type ReleaseList } from './release-list.ts';
import { isAskedFor, type StorePlace } from './store.ts';

/*
 * Keeping everything because the reader asks for it. It is at work in the page, so that it can be watched and
 * called off; what is kept stays, and another go takes up where it ended.
 */

export type KeepingAll =
  | { state: 'idle' }
  | { state: 'underway'; done: number; of: number }
  | { state: 'done' | 'cancelled' | 'full' | 'failed' };

let current: KeepingAll = { state: 'idle' };
let calledOff: AbortController | null = null;
const listeners = new Set<() => void>();

function set(next: KeepingAll): void {
  current = next;
  for (const listener of listeners) listener();
}

/** How far it is. Pages come and go meanwhile, so that it is not theirs. */
export const keepingAll = {
  get: (): KeepingAll => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The list of what there is to keep now. Throws where it cannot be had. */
export async function listOfAll(get: Get): Promise<ReleaseList> {
  const response = await get('/offline.json');
  if (!response.ok) throw new Error(`the list of everything: ${response.status}`);
  return releaseListIn(await response.text());
}

/** Whether everything of a list is kept because somebody asked for it. */
export async function isAllKept(place: StorePlace, { all }: ReleaseList): Promise<boolean> {
  for (const key of all) if (!(await isAskedFor(place, key))) return false;
  return true;
}

/** Keeps everything of a list. Never throws: what became of it is the state. */
export async function keepAll(place: StorePlace, list: ReleaseList, get: Get): Promise<void> {
  if (current.state === 'underway') return;
  const control = new AbortController();
  calledOff = control;
  const of = list.all.length;
  let done = 0;
  set({ state: 'underway', done, of });
  const onKept = () => {
    done += 1;
    if (!control.signal.aborted) set({ state: 'underway', done, of });
  };
  try {
    // Told before anything is loaded for nothing.
    if (!(await hasRoom(list))) return set({ state: 'full' });
    await getList(place, list.release, get);
    const getUnlessCalledOff: Get = (key, signal = control.signal) => get(key, signal);
    await keepThese(place, list.all, getUnlessCalledOff, {
      room: 'asked',
      signal: control.signal,
      onKept,
    });
    set({ state: 'done' });
  } catch (error) {
    set({ state: control.signal.aborted ? 'cancelled' : isNoRoom(error) ? 'full' : 'failed' });
  }
}

/** Whether everything fits into what the browser grants this host; true where it does not say. */
async function hasRoom({ size }: ReleaseList): Promise<boolean> {
  const { quota } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  return quota === undefined || size.toKeep <= quota;
}

/** Calls off what is under way. */
export function cancelKeepingAll(): void {
  calledOff?.abort();
}

/** Forgets what became of it, as after everything was removed. */
export function resetKeepingAll(): void {
  calledOff?.abort();
  set({ state: 'idle' });
}

function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
