import type { SiteHistory } from '../site-router.tsx';

/**
 * Links to a place on the page that is shown ("#terms") would take the place of what the address names. They lead
 * there within it, and one that is opened in another tab names all of it.
 */
export function anchorsWithin(history: SiteHistory): void {
  const anchorOf = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a[href^="#"]');
    return link ? link.getAttribute('href') : null;
  };
  const follow = (event: MouseEvent) => {
    const hash = anchorOf(event);
    if (!hash || event.defaultPrevented || event.button > 1) return;
    event.preventDefault();
    const { pathname, search } = history.location;
    if (event.button === 1 || event.metaKey || event.ctrlKey || event.shiftKey)
      window.open(history.createHref({ pathname, search, hash }), '_blank', 'noopener');
    else history.push({ pathname, search, hash });
  };
  // After React, so that a page may have another use for a click. The middle button makes none.
  document.addEventListener('click', follow);
  document.addEventListener('auxclick', follow);
}
