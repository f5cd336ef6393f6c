/** The script of the app, as a page names it; the name has a fingerprint, so that each release has its own. */
const ENTRY = 'script[type="module"][src]';

/** The fingerprint of the data from which a page was made. */
const DATA = 'meta[name="parley-data"]';

/** What tells the release that runs here from any other: the name of its script. Empty where a page names none. */
export function releaseHere(): string {
  return document.querySelector(ENTRY)?.getAttribute('src') ?? '';
}

/**
 * Whether the page at the address in the window is sent with another script than the one that runs here, or
 * made from other data: then the site has been published anew, and what this page would ask for may be gone.
 * @returns false also where what the server sends is no page of the site.
 */
export async function isOutdated(): Promise<boolean> {
  const own = document.querySelector(ENTRY)?.getAttribute('src');
  if (!own) return false;
  const response = await fetch(window.location.pathname, { cache: 'no-cache' });
  const page = await response.text();
  const data = document.querySelector(DATA)?.getAttribute('content') ?? '';
  return page.includes('<script type="module"') && !(page.includes(own) && page.includes(data));
}

/**
 * Loads the page in the window anew if the server has it, whatever the browser keeps. Otherwise it stays: who
 * is offline would get the browser's own page in its place. Never fails.
 */
export async function reloadIfReachable(): Promise<void> {
  try {
    const asked = { method: 'HEAD', cache: 'no-store' } as const;
    if ((await fetch(window.location.pathname, asked)).ok) window.location.reload();
  } catch {
    // It stays.
  }
}
