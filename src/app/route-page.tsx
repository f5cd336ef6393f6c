import { createElement, use, type ComponentType } from 'react';
import { loadCode } from '../site/load-code.ts';
import type { Route } from './routes.ts';

/** Pages that can be drawn. */
const loaded = new Map<Route, ComponentType>();
const codes = new Map<Route, Promise<ComponentType>>();
const wholes = new Map<Route, Promise<ComponentType>>();

/**
 * Loads the code of a page once, and with it that of what comes after it, since what the app draws is drawn whole. A
 * failure is kept until `forgetFailedPages`: a page that is drawn again and again while it fails must not ask for its
 * code each time.
 * @throws CodeError
 */
export function loadPage(route: Route): Promise<ComponentType> {
  return once(wholes, route, async () => {
    const [Page] = await Promise.all([loadCodeOf(route), route.rest?.()]);
    loaded.set(route, Page);
    return Page;
  });
}

/**
 * Loads what it takes to take over a page that came as HTML: what comes after it takes its HTML over by itself.
 * @throws CodeError
 */
export async function loadFirst(route: Route): Promise<void> {
  loaded.set(route, await loadCodeOf(route));
}

function loadCodeOf(route: Route): Promise<ComponentType> {
  return once(codes, route, () => loadCode(route.load));
}

function once<Key, Value>(known: Map<Key, Promise<Value>>, key: Key, get: () => Promise<Value>) {
  const promise = known.get(key) ?? get();
  known.set(key, promise);
  return promise;
}

/** Lets the code of every page that is not there be asked for anew. */
export function forgetFailedPages(): void {
  for (const known of [codes, wholes])
    for (const route of known.keys()) if (!loaded.has(route)) known.delete(route);
}

/**
 * The page of a route. Code that is there is rendered at once: `lazy` would suspend even then, and a
 * page that suspends while it is hydrated paints twice. So the matched page is loaded before
 * hydration, and the others when somebody goes there.
 */
export function RoutePage({ route }: { route: Route }) {
  return createElement(loaded.get(route) ?? use(loadPage(route)));
}
