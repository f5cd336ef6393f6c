import { createElement, use, type ComponentType } from 'react';
import { loadCode } from '../site/load-code.ts';
import type { Route } from './routes.ts';

const loaded = new Map<Route, ComponentType>();
const loading = new Map<Route, Promise<ComponentType>>();

/**
 * Loads the code of a route once. A failure is kept until `forgetFailedPages`: a page that is drawn again
 * and again while it fails must not ask for its code each time.
 * @throws CodeError
 */
export function loadPage(route: Route): Promise<ComponentType> {
  const under = loading.get(route);
  if (under) return under;
  const promise = loadCode(route.load);
  loading.set(route, promise);
  promise.then(
    (Page) => loaded.set(route, Page),
    () => {},
  );
  return promise;
}

/** Lets the code of every route that is not there be asked for anew. */
export function forgetFailedPages(): void {
  for (const route of loading.keys()) if (!loaded.has(route)) loading.delete(route);
}

/**
 * The page of a route. Code that is there is rendered at once: `lazy` would suspend even then, and a
 * page that suspends while it is hydrated paints twice. So the matched page is loaded before
 * hydration, and the others when somebody goes there.
 */
export function RoutePage({ route }: { route: Route }) {
  return createElement(loaded.get(route) ?? use(loadPage(route)));
}
