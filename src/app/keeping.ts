import { fileKey, pageKey } from '../offline/asked.ts';
import { placeHere } from '../offline/here.ts';
import { ASKING } from '../offline/messages.ts';
import { findFile, findPage, keep, type StorePlace } from '../offline/store.ts';
import { BASE, linkTo } from '../site/here.ts';
import { withoutBase } from '../site/path.ts';
import { isOutdated } from '../site/release.ts';
import { savesData } from '../site/saves-data.ts';
import { trustedScript } from '../site/trusted.ts';
import { offerNewEdition, sayLoadedElsewhere } from './new-edition.ts';

/*
 * Keeps what is visited. The worker sees pages and files that are asked for while it serves this page; what came
 * before that, and pages that were drawn here without being asked for, are kept from here.
 */

/** Milliseconds that somebody stays on a page until it counts as visited. */
const STAY_MS = 2000;
/** A page that was kept so many milliseconds ago is not asked for again. */
const FRESH_MS = 60_000;
/** Milliseconds between two looks for a new release by a page that stays open. */
const BETWEEN_LOOKS_MS = 3_600_000;

/** Starts the worker, and keeps each page to which the reader comes. A page in somebody's frame does not. */
export function startKeeping(): void {
  const place = placeHere();
  if (!place || window.parent !== window) return;
  void register();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | null = null;
  const onArrival = () => {
    const path = withoutBase(window.location.pathname, BASE);
    if (path === null || path === last) return;
    last = path;
    clearTimeout(timer);
    timer = setTimeout(() => void keepVisited(place, path).catch(() => {}), STAY_MS);
  };
  // A page that has come says in the head of the document what it is.
  new MutationObserver(onArrival).observe(document.head, { childList: true, subtree: true });
  onArrival();
}

async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  const hadWorker = workers.controller !== null;
  try {
    const registration: ServiceWorkerRegistration | undefined = await workers.register(
      trustedScript(`${BASE}sw.js`),
      { scope: BASE, updateViaCache: 'none' },
    );
    if (registration) followReleases(registration, hadWorker);
  } catch {
    // Private windows and settings refuse it; a release may be under way. The next page tries again.
  }
}

/** Offers a new release to the reader of an older one. Nothing is changed before the reader says so. */
function followReleases(registration: ServiceWorkerRegistration, hadWorker: boolean): void {
  let isAskedHere = false;
  const offer = async () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    // The page itself may have come from the server, and be of the new release already.
    if (!(await isOutdated().catch(() => false))) return;
    offerNewEdition(() => {
      isAskedHere = true;
      if (registration.waiting) registration.waiting.postMessage(ASKING.takeOver, []);
      else window.location.reload();
    });
  };
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') void offer();
    });
  });
  void offer();
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isAskedHere) window.location.reload();
    else if (hadWorker)
      void isOutdated().then(
        (outdated) => outdated && sayLoadedElsewhere(() => window.location.reload()),
        () => {},
      );
  });
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < BETWEEN_LOOKS_MS) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}

/** Keeps a page that the reader has come to, and the files that were loaded for it. */
async function keepVisited(place: StorePlace, path: string): Promise<void> {
  const key = pageKey(path);
  if (key === null) return;
  await navigator.serviceWorker.ready;
  for (const file of filesLoaded())
    if (!(await findFile(place, file))) await keep(place, file, await fetch(linkTo(file)));
  const found = await findPage(place, key);
  if (found && Math.abs(Date.now() - Date.parse(found.page.kept)) < FRESH_MS) return;
  // Who wants to load little gets what the browser has anyway, or nothing.
  const cache = savesData() ? 'only-if-cached' : 'no-cache';
  await keep(place, key, await fetch(linkTo(key), { cache, mode: 'same-origin' }));
}

/** Files that never change and were loaded since this document was opened. */
function filesLoaded(): string[] {
  const keys = performance.getEntriesByType('resource').flatMap(({ name }) => {
    const { origin, pathname, search } = new URL(name);
    const path = origin === window.location.origin ? withoutBase(pathname, BASE) : null;
    return (path !== null && fileKey(path, search)) || [];
  });
  return [...new Set(keys)];
}
