import { createElement, use, type ComponentType } from 'react';
import type { Route } from './routes.ts';

const loaded = new Map<Route, ComponentType>();
const loading = new Map<Route, Promise<ComponentType>>();

/** Loads the code of a route once; a failure is forgotten, so that it can be tried again. */
export function loadPage(route: Route): Promise<ComponentType> {
  const under = loading.get(route);
  if (under) return under;
  const promise = route.load().then(
    (Page) => {
      loaded.set(route, Page);
      return Page;
    },
    (error: unknown) => {
      loading.delete(route);
      throw error;
    },
  );
  loading.set(route, promise);
  return promise;
}

/**
 * The page of a route. Code that is there is rendered at once: `lazy` would suspend even then, and a
 * page that suspends while it is hydrated paints twice. So the matched page is loaded before
 * hydration, and the others when somebody goes there.
 */
export function RoutePage({ route }: { route: Route }) {
  return createElement(loaded.get(route) ?? use(loadPage(route)));
}
