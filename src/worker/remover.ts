import { removeAll } from '../offline/store.ts';

/*
 * The worker that ends all keeping: it takes the place of any other, removes what is kept, and itself. A build
 * with `PARLEY_OFFLINE=off` publishes it as `sw.js`; every build, as `sw-off.js`, to be copied over that.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const site = new URL(self.registration.scope);
  const place = { site, caches: self.caches, now: () => Date.now() };
  await removeAll(place, ['visited', 'asked', 'notes']);
  await self.registration.unregister();
}
