import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { carefulStorage } from './storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type Settings = { theme: Theme; setTheme: (theme: Theme) => void };

/**
 * Reading settings of this device. The inline script in index.html reads the same key before the
 * first paint, so that a dark page does not flash white.
 */
export const useSettings = create<Settings>()(
  persist(
    (set) => ({
      theme: 'system',
      setTheme: (theme) => {
        applyTheme(theme);
        set({ theme });
      },
    }),
    {
      name: 'parley:settings',
      // A setting that cannot be kept is a small loss: it holds until the page is left.
      storage: createJSONStorage(() => carefulStorage(() => {})),
      partialize: ({ theme }) => ({ theme }),
      merge: (kept, current) => {
        const theme = (kept as Partial<Settings> | undefined)?.theme;
        return { ...current, theme: THEMES.find((known) => known === theme) ?? 'system' };
      },
    },
  ),
);

function applyTheme(theme: Theme) {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
}
