import { BASE } from '../site/here.ts';
import { KEEPS } from './keeps.ts';
import type { StorePlace } from './store.ts';

/**
 * What is kept of this site, seen from a page.
 * @returns null where this build keeps nothing, or the browser cannot or does not let us.
 */
export function placeHere(): StorePlace | null {
  if (!KEEPS || !('serviceWorker' in navigator) || !('caches' in window)) return null;
  return { site: new URL(BASE, window.location.origin), caches, now: () => Date.now() };
}
