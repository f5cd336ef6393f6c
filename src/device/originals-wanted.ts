import { carefulStorage, followKept } from './storage.ts';

const KEY = 'parley:originals';

/** A wish that cannot be kept is a small loss: it holds until the page is left. */
const storage = carefulStorage(() => {});

/** Whether translated sentences are to have their originals below them, on this device, in each language. */
export const wantsOriginals = () => storage.getItem(KEY) === 'wanted';

/** Keeps whether originals are wanted. */
export function setWantsOriginals(wanted: boolean): void {
  if (wanted) void storage.setItem(KEY, 'wanted');
  else void storage.removeItem(KEY);
}

/** Calls back when that may have changed in another tab, or while this page was kept for "back". */
export const followWish = (changed: () => void) => followKept(KEY, changed);
