import type { DatasetClient } from '../dataset/provider.tsx';
import { loadCode } from '../site/load-code.ts';

/**
 * Loads what a page has beyond what reading it takes, once it has been loaded and the browser has nothing else
 * to do. Where that does not come, the page works without it.
 */
export function atRest(client: DatasetClient): void {
  const begin = () =>
    loadCode(() => import('./extras.ts')).then(
      ({ startExtras }) => startExtras(client),
      () => {},
    );
  // Safari has no idle moments.
  window.addEventListener('load', () =>
    (window.requestIdleCallback ?? setTimeout)(() => void begin()),
  );
}
