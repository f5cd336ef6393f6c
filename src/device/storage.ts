import type { StateStorage } from 'zustand/middleware';

/**
 * localStorage that never throws. It can be refused (private windows), full, or absent; the page
 * then works from memory, and whoever keeps something is told through `onRefusal`.
 */
export function carefulStorage(onRefusal: () => void): StateStorage {
  return {
    getItem(name) {
      try {
        return window.localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    setItem(name, value) {
      try {
        window.localStorage.setItem(name, value);
      } catch {
        onRefusal();
      }
    },
    removeItem(name) {
      try {
        window.localStorage.removeItem(name);
      } catch {
        onRefusal();
      }
    },
  };
}

/**
 * Calls back when what is kept under a key may have changed without this page: in another tab, or while the
 * page was away, kept by the browser for "back" and not told of anything. Returns the way to stop.
 */
export function followKept(key: string, changed: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    // A key of null means that everything was cleared.
    if (event.key === key || event.key === null) changed();
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) changed();
  };
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
  };
}
