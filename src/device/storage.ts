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
