import { useStore } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { carefulStorage, followKept } from './storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type Settings = {
  theme: Theme;
  /** Whether "/" leads to the search field. Off for those whose voice or hands press keys by accident. */
  slash: boolean;
};

const KEY = 'parley:settings';

/**
 * Reading settings of this device. The inline script in index.html reads the same key before the
 * first paint, so that a dark page does not flash white.
 */
const store = createStore<Settings>()(
  persist((): Settings => ({ theme: 'system', slash: true }), {
    name: KEY,
    // A setting that cannot be kept is a small loss: it holds until the page is left.
    storage: createJSONStorage(() => carefulStorage(() => {})),
    // Of another version of the site: what can be read of it counts, as `merge` has it.
    migrate: (kept) => kept as Settings,
    merge: (kept) => {
      const { theme, slash } = (kept ?? {}) as Partial<Settings>;
      return {
        theme: THEMES.find((known) => known === theme) ?? 'system',
        slash: slash !== false,
      };
    },
  }),
);

store.subscribe(({ theme }) => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
});

export function useTheme(): Theme {
  return useStore(store, ({ theme }) => theme);
}

/** Sets the colours of the page and keeps the choice. */
export function setTheme(theme: Theme): void {
  store.setState({ theme });
}

/** Whether "/" leads to the search field of a page. */
export function useSlash(): boolean {
  return useStore(store, ({ slash }) => slash);
}

export function setSlash(slash: boolean): void {
  store.setState({ slash });
}

/** Takes over what was set in another tab, also while this page was kept for "back". Returns the way to stop. */
export function followSettings(): () => void {
  return followKept(KEY, () => void store.persist.rehydrate());
}
