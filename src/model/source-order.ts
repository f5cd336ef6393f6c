import type { Grade, Source } from './types.ts';
import { GRADES } from './vocabulary.ts';

/** What says how well a reader can check an account on a page; `grade` is that of the site on which it stands. */
type Page = Pick<Source, 'via' | 'published' | 'title' | 'url'> & { grade?: Grade | undefined };

/**
 * How far a page stands from the best there is: a copy counts for more than a missing date, that for more than a missing
 * title; what has no address, so that a reader cannot look at all, for more than any of them.
 */
const distance = ({ via, published, title, url, grade }: Page): number =>
  (url === null ? 4 * (2 + GRADES.length) : 0) +
  4 * (grade ? 1 + GRADES.indexOf(grade) : Number(via !== null)) +
  (published === null ? 2 : 0) +
  (title === null ? 1 : 0);

/**
 * The sources of one account in order of weight: originals before copies seen elsewhere, these before what others retold
 * or a machine reworded, and these before what has no address; among each those that show a date, then those that show a title; equals stay as the data have
 * them. The first is the one that is cited.
 */
export function byWeight(ids: readonly string[], page: (id: string) => Page): string[] {
  return ids.toSorted((a, b) => distance(page(a)) - distance(page(b)));
}
