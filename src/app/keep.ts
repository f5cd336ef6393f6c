import { KEEPS } from '../offline/keeps.ts';
import { BASE } from '../site/here.ts';
import { loadCode } from '../site/load-code.ts';

/*
 * The little that every page loads of keeping pages for reading offline. The rest comes when the page has been
 * loaded and the browser has nothing else to do. Other people's frames keep nothing.
 */

/** Where it does not come, nothing is kept this time. */
function begin(): void {
  loadCode(() => import('./keeping.ts')).then(
    ({ startKeeping }) => startKeeping(),
    () => {},
  );
}

/** Begins to keep the pages to which the reader comes. */
export function keepWhenIdle(): void {
  if (KEEPS && !window.location.pathname.startsWith(`${BASE}embed/`))
    // Safari has no idle moments.
    window.addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(begin));
}
