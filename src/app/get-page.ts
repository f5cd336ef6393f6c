import { ensureSlices } from '../dataset/hooks.ts';
import type { DatasetClient } from '../dataset/provider.tsx';
import { loadFirst, loadPage } from './route-page.tsx';
import type { routeFor } from './routes.ts';

type Match = NonNullable<ReturnType<typeof routeFor>>;

/**
 * Gets the code and the data of a page, each once, however often it is asked for.
 * @throws CodeError, SliceError
 */
export function getPage(client: DatasetClient, { route, slices }: Match): Promise<unknown> {
  return Promise.all([loadPage(route), ensureSlices(client, slices)]);
}

/**
 * Gets the code and the data by which a page that came as HTML is taken over.
 * @throws CodeError, SliceError
 */
export function getFirst(client: DatasetClient, { route, slices }: Match): Promise<unknown> {
  return Promise.all([loadFirst(route), ensureSlices(client, slices)]);
}
