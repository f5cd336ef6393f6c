import type { Addition, Site } from './addition.ts';
import { embeds } from './embeds.ts';

/** Everything that the site has beside its pages and its data. */
export async function additionsTo(site: Site): Promise<Addition[]> {
  return [await embeds(site)];
}
