import type { Addition, Site } from './addition.ts';

/** Everything that the site has beside its pages and its data. */
export async function additionsTo(_site: Site): Promise<Addition[]> {
  return [];
}
