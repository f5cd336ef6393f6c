import { ensureSlices } from '../dataset/hooks.ts';
import type { DatasetClient } from '../dataset/provider.tsx';
import { loadPage } from './route-page.tsx';
import type { routeFor } from './routes.ts';

/**
 * Gets the code and the data of a page, each once, however often it is asked for.
 * @throws CodeError, SliceError
 */
export function getPage(
  client: DatasetClient,
  { route, slices }: NonNullable<ReturnType<typeof routeFor>>,
): Promise<unknown> {
  return Promise.all([loadPage(route), ensureSlices(client, slices)]);
}
