import type { Source } from './types.ts';

/** What says how well a reader can check an account on a page. */
type Page = Pick<Source, 'via' | 'published' | 'title'>;

/** How far a page stands from the best there is: a copy counts for more than a missing date, that for more than a missing title. */
const distance = ({ via, published, title }: Page): number =>
  (via === null ? 0 : 4) + (published === null ? 2 : 0) + (title === null ? 1 : 0);

/**
 * The sources of one account in order of weight: originals before copies seen elsewhere, among each those that show
 * a date, then those that show a title; equals stay as the data have them. The first is the one that is cited.
 */
export function byWeight(ids: readonly string[], page: (id: string) => Page): string[] {
  return ids.toSorted((a, b) => distance(page(a)) - distance(page(b)));
}
