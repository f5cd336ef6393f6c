import { askedBy } from '../offline/asked.ts';
import { isGone, isTimeToLook } from '../offline/gone.ts';
import { getList, keepThese } from '../offline/install.ts';
import { ASKING } from '../offline/messages.ts';
import { KEPT_PAGE } from '../offline/kept-page.ts';
import { answerFile, answerPage, type Around } from '../offline/serve.ts';
import { makeRoom } from '../offline/make-room.ts';
import { removeAll, type StorePlace } from '../offline/store.ts';
import { lineInPlace, lineOf } from './lines.ts';

/*
 * The service worker: hears the browser's events and hands them on to src/offline/, where everything is
 * decided. The build writes it, with the release that it belongs to, as `sw.js`.
 */

declare const self: ServiceWorkerGlobalScope;
/** Fingerprint of the release, which the build writes in. */
declare const RELEASE: string;
/** Folders of the site's other languages, each with a worker of its own. */
declare const APART: readonly string[];

const place: StorePlace = {
  site: new URL(self.registration.scope),
  caches: self.caches,
  now: () => Date.now(),
};
const script = new URL(self.location.href);

const ask = (address: URL) => fetch(address, { cache: 'no-store', redirect: 'manual' });
const get = (key: string) =>
  // What the browser has of files that never change need not be loaded twice; pages are asked for anew.
  fetch(new URL(`.${key}`, place.site), { cache: key.endsWith('/') ? 'no-cache' : 'default' });

/** The device's wish to load little: then nothing is loaded that the reader has not asked for. */
const savesData = () =>
  (self.navigator as WorkerNavigator & { connection?: { saveData?: boolean } }).connection
    ?.saveData === true;

self.addEventListener('install', (event) => event.waitUntil(install()));

async function install(): Promise<void> {
  const { first } = await getList(place, RELEASE, get);
  await keepThese(place, savesData() ? [KEPT_PAGE] : first, get, { room: 'visited' });
}

self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate(): Promise<void> {
  // The server is asked while the worker starts.
  await self.registration.navigationPreload?.enable();
  await makeRoom(place, RELEASE);
  // Of pages that no worker serves yet. Those that an older one serves come over by themselves.
  await self.clients.claim();
}

// Another release is taken when the reader says so, and not before.
self.addEventListener('message', (event) => {
  if (event.data === ASKING.takeOver) event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const asked = askedBy(event.request, place.site, APART);
  if (!asked) return;
  if (asked.kind === 'file') {
    event.respondWith(answerFile(asked.key, event.request, around(event)));
    return;
  }
  const network = answerTo(event);
  event.respondWith(
    asked.kind === 'page' ? answerPage(asked.key, network, around(event)) : network,
  );
  event.waitUntil(lookIfTime());
});

/** What the server says to a navigation: the browser has asked already, where it can. */
async function answerTo({ request, preloadResponse }: FetchEvent): Promise<Response> {
  const preloaded = (await preloadResponse) as Response | undefined;
  return preloaded ?? fetch(request);
}

function around(event: FetchEvent): Around {
  return {
    ...place,
    release: RELEASE,
    fetch: (request) => fetch(request),
    after: (work) => event.waitUntil(work),
    pause: (ms) => new Promise((done) => setTimeout(done, ms)),
    lineOf: (page, reason) => lineOf(page, reason),
    lineInPlace,
    onStrange: leaveIfGone,
  };
}

async function lookIfTime(): Promise<void> {
  if (await isTimeToLook(place)) await leaveIfGone();
}

/** Removes the worker and everything that it keeps where the site is gone. */
async function leaveIfGone(): Promise<void> {
  if (!(await isGone(place, script, ask))) return;
  await removeAll(place, ['visited', 'asked', 'notes']);
  await self.registration.unregister();
}
