import { BASE } from '../site/here.ts';
import { below } from '../site/path.ts';
import { KEEPS } from './keeps.ts';
import type { Get } from './install.ts';
import type { StorePlace } from './store.ts';

/**
 * What is kept of this site, seen from a page.
 * @returns null where this build keeps nothing, or the browser cannot or does not let us.
 */
export function placeHere(): StorePlace | null {
  if (!KEEPS || !('serviceWorker' in navigator) || !('caches' in window)) return null;
  return { site: new URL(BASE, window.location.origin), caches, now: () => Date.now() };
}

/** The server's own answer, past what is kept. */
export const getHere: Get = (key, signal) =>
  fetch(below(key, BASE), { cache: 'no-cache', ...(signal && { signal }) });
