/*
 * Landing on a claim is a matter of the document: a claim stands wherever a feature shows it, by its id,
 * or, where several columns may show the same one, by `data-claim`.
 */

/** The element that shows a claim: the first that can be seen, or could be if what holds it was open. */
function elementOf(id: string): HTMLElement | null {
  const own = document.getElementById(id);
  if (own) return own;
  const all = [...document.querySelectorAll<HTMLElement>(`[data-claim="${id}"]`)];
  // A narrow screen shows two columns of a comparison; the others are there, out of the layout.
  return all.find((element) => element.closest('td')?.getClientRects().length !== 0) ?? null;
}

/** Whether the page still shows something else than it will: another view, or columns to come. */
function isUnfinished(): boolean {
  return document.querySelector('html[data-has-query], main [data-loading]') !== null;
}

/**
 * Calls back once with the element that shows a claim, or with null when the page is finished and shows
 * none, and with whether that had to be waited for. Returns a function that calls it off.
 */
export function whenShown(
  id: string,
  callback: (element: HTMLElement | null, waited: boolean) => void,
): () => void {
  const look = (waited: boolean): boolean => {
    if (isUnfinished()) return false;
    callback(elementOf(id), waited);
    return true;
  };
  if (look(false)) return () => {};
  const observer = new MutationObserver(() => {
    if (look(true)) observer.disconnect();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-has-query', 'data-loading'],
  });
  return () => observer.disconnect();
}

/**
 * Opens what holds an element, brings it into view if asked, marks it and gives it the focus. The
 * browser's own mark (:target) is set by neither the router nor a search, so it gives way to ours.
 * Returns a function that takes the mark off.
 */
export function land(element: HTMLElement, { scroll }: { scroll: boolean }): () => void {
  let opened = false;
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    opened ||= !at.open;
    at.open = true;
  }
  // Below a head that sticks to the top, the middle is the place that is surely free.
  if (scroll || opened) element.scrollIntoView({ block: element.id ? 'start' : 'center' });
  element.dataset['landed'] = '';
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  return () => delete element.dataset['landed'];
}
