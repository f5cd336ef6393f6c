import { create } from 'zustand';
import { persist, type PersistStorage } from 'zustand/middleware';
import { carefulStorage } from './storage.ts';

/** A comparison holds at most this many. */
export const TRAY_SIZE = 5;

const KEY = 'parley:tray';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Kept = { ids: string[] };

type Tray = Kept & {
  /** The last thing that the tray could not do, for a plain word to the person. */
  refused: 'full' | 'not-kept' | null;
  add: (id: string) => void;
  remove: (id: string) => void;
  clear: () => void;
};

/** Makes a list of ids out of anything: wrong types, doubles and what is too many are left out. */
export function cleanIds(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is string => typeof id === 'string' && ID.test(id));
  return [...new Set(ids)].slice(0, TRAY_SIZE);
}

/**
 * Reads what was kept. A damaged text still holds its ids as quoted strings, and they are what the
 * person gathered: they are saved from it. Every id here begins with a year, which tells them from
 * the words of the format.
 */
export function readKept(text: string): Kept {
  try {
    const parsed: unknown = JSON.parse(text);
    const state = (parsed as { state?: { ids?: unknown } } | null)?.state;
    return { ids: cleanIds(state?.ids) };
  } catch {
    return { ids: cleanIds(text.match(/\b\d{4}-[a-z0-9-]+/g) ?? []) };
  }
}

function storage(): PersistStorage<Kept> {
  const careful = carefulStorage(() => useTray.setState({ refused: 'not-kept' }));
  return {
    getItem(name) {
      const text = careful.getItem(name) as string | null;
      return text === null ? null : { state: readKept(text), version: 0 };
    },
    setItem: (name, value) => careful.setItem(name, JSON.stringify(value)),
    removeItem: (name) => careful.removeItem(name),
  };
}

/** What this person gathers for a comparison: ids of proposals and rounds, kept on the device. */
export const useTray = create<Tray>()(
  persist(
    (set) => ({
      ids: [],
      refused: null,
      add: (id) =>
        set(({ ids }) => {
          if (ids.includes(id)) return {};
          if (ids.length >= TRAY_SIZE) return { refused: 'full' };
          return { ids: [...ids, id], refused: null };
        }),
      remove: (id) =>
        set(({ ids }) => ({ ids: ids.filter((other) => other !== id), refused: null })),
      clear: () => set({ ids: [], refused: null }),
    }),
    { name: KEY, storage: storage(), partialize: ({ ids }) => ({ ids }) },
  ),
);

/** Takes over what another tab of the same site has put into the tray. Returns the way to stop. */
export function followOtherTabs(): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === KEY) void useTray.persist.rehydrate();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
