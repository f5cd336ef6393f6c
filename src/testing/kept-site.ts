import type { StorePlace } from '../offline/store.ts';
import { FakeCaches } from './fake-caches.ts';

/* A made-up site for tests of what is kept of it, below a path. */

export const SITE = new URL('https://talks.example.org/parley/');

/** A place with empty caches, whose clock stands at noon of the first of March 2001 until it is set. */
export function placeForTest(site = SITE, fake = new FakeCaches()) {
  const clock = { now: Date.parse('2001-03-01T12:00:00Z') };
  const place: StorePlace = { site, caches: fake.asCaches(), now: () => clock.now };
  return { place, fake, clock };
}

type Page = { title?: string; release?: string; data?: string; version?: string; base?: string };

/** A page as the site sends it. */
export function pageText({
  title = 'Portsea &amp; after',
  release = '1',
  data = 'abc',
  version = '1.0.0',
  base = '/parley/',
}: Page = {}): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta name="parley-data" content="${data}" /><script id="parley-edition" type="application/json">{"version":"${version}","date":"2001-02-28"}</script><script type="module" crossorigin src="${base}assets/index-${release}.js"></script></head><body><div id="root" data-path="/">…</div></body></html>\n`;
}

export const htmlAnswer = (text: string, init: ResponseInit = {}) =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init });

export const jsonAnswer = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });

export const scriptAnswer = (text = 'export {};') =>
  new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
