import { useStore } from 'zustand';
import { persist, type PersistStorage } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { MOST_COLUMNS } from '../model/most-columns.ts';
import { OWN } from '../site/here.ts';
import { carefulStorage, followKept } from './storage.ts';
import { trayKey } from './tray-key.ts';

// What is gathered of a dataset of the reader's own is kept apart.
const KEY = trayKey(OWN);
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Kept = { ids: string[] };

type Tray = Kept & {
  /** The last thing that the tray could not do, for a plain word to the person. */
  refused: 'full' | 'not-kept' | null;
  /** Whether the person has changed it since the page was loaded: then what it holds is news. */
  changed: boolean;
};

/** Makes a list of ids out of anything: wrong types, doubles and what is too many are left out. */
export function cleanIds(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is string => typeof id === 'string' && ID.test(id));
  return [...new Set(ids)].slice(0, MOST_COLUMNS);
}

/**
 * Reads what was kept. A damaged text still holds its ids as quoted strings, and they are what the
 * person gathered: they are saved from it. Every id here begins with a year, by which they differ
 * from the words of the format.
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
  const careful = carefulStorage(() => store.setState({ refused: 'not-kept' }));
  let written: string[] | null = null;
  return {
    getItem(name) {
      const text = careful.getItem(name);
      return typeof text === 'string' ? { state: readKept(text), version: 0 } : null;
    },
    setItem(name, value) {
      // Every change of state comes here, but only ids are kept. A change of the refusal alone writes
      // nothing: a write that fails changes the refusal, and would call itself without end.
      if (value.state.ids === written) return;
      written = value.state.ids;
      careful.setItem(name, JSON.stringify(value));
    },
    removeItem: (name) => careful.removeItem(name),
  };
}

const store = createStore<Tray>()(
  persist((): Tray => ({ ids: [], refused: null, changed: false }), {
    name: KEY,
    storage: storage(),
    partialize: ({ ids }) => ({ ids }),
  }),
);

/** What this person gathers for a comparison: ids of proposals and rounds, kept on the device. */
export function useTray<T>(select: (tray: Tray) => T): T {
  return useStore(store, select);
}

/** Puts an id into the tray; a full tray says so and stays as it is. */
export function addToTray(id: string): void {
  const { ids } = store.getState();
  if (ids.includes(id)) return;
  store.setState({ changed: true });
  if (ids.length >= MOST_COLUMNS) store.setState({ refused: 'full' });
  else keep([...ids, id]);
}

/** Takes an id out of the tray. */
export function removeFromTray(id: string): void {
  store.setState({ changed: true });
  keep(store.getState().ids.filter((other) => other !== id));
}

export function emptyTray(): void {
  store.setState({ changed: true });
  keep([]);
}

/** Puts these ids into the tray, and nothing else. */
export function setTray(ids: readonly string[]): void {
  keep([...ids]);
}

/** The refusal is taken back first: keeping may refuse anew, and that must not be overwritten. */
function keep(ids: string[]): void {
  store.setState({ refused: null });
  store.setState({ ids });
}

/** Takes over what another tab of the same site has put into the tray. Returns the way to stop. */
export function followOtherTabs(): () => void {
  return followKept(KEY, () => void store.persist.rehydrate());
}
