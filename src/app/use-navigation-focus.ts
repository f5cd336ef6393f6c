import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { words } from '../messages/words.ts';

/** Where each entry of the history was scrolled to. It lives as long as the page does. */
const places = new Map<string, number>();

/**
 * After a navigation to another page: focus goes to its heading, so that keyboard and screen reader
 * begin there; its title is returned to be announced; the scroll goes to the top, to the anchor, or,
 * on "back", to where the reader was. Declarative routing leaves all three to us. Changes of the
 * view on one page (search params) move nothing.
 */
export function useNavigationFocus(): string {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  const [announcement, setAnnouncement] = useState('');
  const shown = useRef({ pathname, hash });

  useEffect(() => {
    const remember = () => places.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);

  useLayoutEffect(() => {
    const samePage = shown.current.pathname === pathname;
    const sameHash = shown.current.hash === hash;
    shown.current = { pathname, hash };
    if (samePage && (sameHash || hash === '')) return;
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    if (type === 'POP') window.scrollTo({ top: places.get(key) ?? 0, behavior: 'instant' });
    else if (target) target.scrollIntoView();
    else if (!samePage) window.scrollTo({ top: 0, behavior: 'instant' });
    const heading = target ?? document.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    if (!samePage) setAnnouncement(words.site.navigated(document.title));
  }, [key, pathname, hash, type]);

  return announcement;
}
