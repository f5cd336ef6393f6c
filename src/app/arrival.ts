import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { words } from '../messages/words.ts';
import { announce } from './announcement.ts';

/** A place on a page: how far it was scrolled, and which entry stood first in sight, how far down. */
type Place = { scrolled: number; entry: string | null; down: number };

/** Where each entry of the history was left, as long as the page lives. */
const places = new Map<string, Place>();

/** The page that was arrived at last; null until the first, on which the browser itself has done all. */
let last: { pathname: string; hash: string } | null = null;

/** Frames in which a restored place is corrected; a sixth of a second, before anybody scrolls on. */
const SETTLING = 10;

/**
 * Stands beside a page, inside the boundary that waits for it, so that it acts when the page is there:
 * focus goes to its heading, where keyboard and screen reader begin; its title is announced; the scroll
 * goes to the top, to the anchor, or, on "back", to where the reader was. Declarative routing leaves all
 * of this to us. Changes of the view on one page (search params) move nothing.
 */
export function Arrival(): null {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();

  // A layout effect, so that it is undone within the commit that brings the next page: a moment later
  // that page is scrolled to its top, which must not be taken for where this one was left.
  useLayoutEffect(() => {
    let frame = 0;
    const remember = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => places.set(key, here()));
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', remember);
    };
  }, [key]);

  useEffect(() => {
    // Ours and the browser's own way would pull in two directions; a reload is left to the browser.
    const ours = () => void (history.scrollRestoration = 'manual');
    const theirs = () => void (history.scrollRestoration = 'auto');
    ours();
    window.addEventListener('pagehide', theirs);
    window.addEventListener('pageshow', ours);
    return () => {
      window.removeEventListener('pagehide', theirs);
      window.removeEventListener('pageshow', ours);
    };
  }, []);

  useLayoutEffect(() => {
    const from = last;
    last = { pathname, hash };
    if (from === null) return;
    const samePage = from.pathname === pathname;
    if (samePage && (from.hash === hash || hash === '')) return;
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    const place = type === 'POP' ? places.get(key) : undefined;
    if (place) goTo(place);
    else if (target) target.scrollIntoView();
    else if (!samePage) window.scrollTo(0, 0);
    const heading = target ?? document.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    if (!samePage) announce(words.site.navigated(document.title));
  }, [key, pathname, hash, type]);

  return null;
}

function entries(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main article[aria-labelledby]')];
}

function here(): Place {
  const first = entries().find((entry) => entry.getBoundingClientRect().bottom > 0);
  return {
    scrolled: window.scrollY,
    entry: first?.getAttribute('aria-labelledby') ?? null,
    down: first?.getBoundingClientRect().top ?? 0,
  };
}

/**
 * Long lists draw what is in sight and guess the height of the rest, so that the same distance is not the
 * same place a second time: the entry that stood first is brought back to where it stood.
 */
function goTo(place: Place): void {
  window.scrollTo(0, place.scrolled);
  const entry = entries().find((e) => e.getAttribute('aria-labelledby') === place.entry);
  if (!entry) return;
  // What comes into sight by the first step is drawn then, and pushes the rest: a few frames settle it.
  let frames = SETTLING;
  const settle = () => {
    window.scrollBy(0, entry.getBoundingClientRect().top - place.down);
    frames -= 1;
    if (frames > 0 && entry.isConnected) requestAnimationFrame(settle);
  };
  settle();
}
