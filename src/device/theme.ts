import { useStore } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { carefulStorage } from './storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type Settings = { theme: Theme };

/**
 * Reading settings of this device. The inline script in index.html reads the same key before the
 * first paint, so that a dark page does not flash white.
 */
const store = createStore<Settings>()(
  persist((): Settings => ({ theme: 'system' }), {
    name: 'parley:settings',
    // A setting that cannot be kept is a small loss: it holds until the page is left.
    storage: createJSONStorage(() => carefulStorage(() => {})),
    // Of another version of the site: what can be read of it counts, as `merge` has it.
    migrate: (kept) => kept as Settings,
    merge: (kept) => {
      const theme = (kept as Partial<Settings> | undefined)?.theme;
      return { theme: THEMES.find((known) => known === theme) ?? 'system' };
    },
  }),
);

export function useTheme(): Theme {
  return useStore(store, ({ theme }) => theme);
}

/** Sets the colours of the page and keeps the choice. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  store.setState({ theme });
}
