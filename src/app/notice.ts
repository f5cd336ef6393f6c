import { words } from '../messages/words.ts';

/**
 * Says at the foot of a page that React could not take it over, and why; the prerendered page above stays as
 * it is. React is not running then: the inline script in index.html shows the line that every page has.
 */
export function showNotice(reason: string): void {
  const why = document.querySelector('[data-late] [data-why]');
  if (why) why.textContent = words.site.notHydrated(reason);
  window.dispatchEvent(new Event('parley:late'));
}
