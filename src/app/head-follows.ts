import { own } from '../site/here.ts';
import { loadCode } from '../site/load-code.ts';

/*
 * React writes title, description and canonical link of whatever is on screen. All else in the head of a page
 * comes from the build, and would go on to tell of the page on which the reader came in.
 */

/** Marks what the build alone has put into a head. */
export const BUILT = 'data-built';

const load = () => loadCode(() => import('./fit-head.ts'));

/** From here on all of the head tells of what is on screen. Most read one page: the code comes with the second. */
export function headFollows(): void {
  // Of the reader's own dataset no server has anything to tell.
  if (!own) load().then(({ followHead }) => followHead(), dropBuilt);
}

/** Takes away what tells of another page. */
export function dropBuilt(): void {
  for (const tag of document.querySelectorAll(`[${BUILT}]`)) tag.remove();
}

/** Takes away all that the page that was sent says of itself, for one of another address that is drawn in its place. */
export function leaveHead(): Promise<void> {
  return load().then(({ dropHead }) => dropHead(), dropBuilt);
}
