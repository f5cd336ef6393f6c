import type { Addition, Site } from './addition.ts';
import { downloadsAddition } from './downloads/addition.ts';
import { feedsAddition } from './feeds/feeds.ts';

/** Everything that the site has beside its pages and its data. */
export async function additionsTo(site: Site): Promise<Addition[]> {
  return [downloadsAddition(site), feedsAddition(site)];
}
