import type { SiteHistory } from '../site-router.tsx';

/**
 * Links to a place on the page that is shown ("#terms") would take the place of what the address names. They lead
 * there within it, and one that is opened in another tab names all of it.
 */
export function anchorsWithin(history: SiteHistory): void {
  const placeOf = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a[href^="#"]');
    return link ? { link, hash: link.getAttribute('href') ?? '' } : null;
  };
  // After React, so that a page may have another use for a click.
  document.addEventListener('click', (event) => {
    const place = placeOf(event);
    if (!place || event.defaultPrevented) return;
    event.preventDefault();
    const { pathname, search } = history.location;
    if (event.metaKey || event.ctrlKey || event.shiftKey)
      window.open(history.createHref({ pathname, search, hash: place.hash }), '_blank', 'noopener');
    else history.push({ pathname, search, hash: place.hash });
  });
}
