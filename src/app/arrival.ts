import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { words } from '../messages/words.ts';
import { announce } from './announcement.ts';

/** A place on a page: how far it was scrolled, and which entry stood first in sight, how far down. */
type ScrollPosition = { scrolled: number; entry: string | null; down: number };

/** Where each entry of the history was left, until the page is closed or loaded anew. */
const places = new Map<number, ScrollPosition>();

/** The page that was arrived at last; null until the first, on which the browser itself has done all. */
let last: { pathname: string; hash: string } | null = null;

/**
 * Who has brought the page to where it is: the browser, when it opened the address; the reader's own
 * place, found again on "back"; or the address, which leads to its top or to an anchor.
 */
let brought: 'by browser' | 'to place' | 'to address' = 'by browser';

/** Id of the heading of what stood first in sight when the reader left where the address leads now; null if nowhere. */
export function entryLeft(): string | null {
  return places.get(entryOfHistory())?.entry ?? null;
}

export function broughtHow(): typeof brought {
  return brought;
}

/** Frames in which a restored place is corrected; a sixth of a second, before anybody scrolls on. */
const SETTLING = 10;

/**
 * Stands beside a page, inside the boundary that waits for it, so that it acts when the page is there:
 * focus goes to its heading, where keyboard and screen reader begin; its title is announced; the scroll
 * goes to the top, to the anchor, or, on "back", to where the reader was. Declarative routing leaves all
 * of this to us. Changes of the view on one page (search params) move nothing.
 */
export function Arrival(): null {
  const location = useLocation();
  const { pathname, hash } = location;
  const type = useNavigationType();
  const shown = useRef<number | null>(null);

  useLayoutEffect(() => {
    // Who goes back twice is already further in the history than this page.
    shown.current = keyOfHistory() === location.key ? entryOfHistory() : null;
  }, [location]);

  useEffect(() => {
    let frame = 0;
    // The history is an entry further before its page is there: a place on the page that is left would be taken for
    // one on the page that comes.
    const keep = () => {
      const entry = entryOfHistory();
      if (shown.current === entry) places.set(entry, here());
    };
    const remember = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    };
    // Who has scrolled before the app was there, and goes on without scrolling again, has left from there.
    if (window.scrollY > 0) keep();
    window.addEventListener('scroll', remember, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', remember);
    };
  }, []);

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
    if (samePage && from.hash === hash) return;
    const place = type === 'POP' ? places.get(entryOfHistory()) : undefined;
    brought = place ? 'to place' : 'to address';
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    if (place) goTo(place);
    else if (target) target.scrollIntoView();
    else if (!samePage) window.scrollTo(0, 0);
    if (samePage && hash === '') return;
    const heading = target ?? document.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    if (!samePage) announce(words.site.navigated(document.title));
  }, [pathname, hash, type]);

  return null;
}

/** By what the router knows the entry of the history: by its own key, or all that the browser made by one. */
function keyOfHistory(): string {
  return (history.state as { key?: string } | null)?.key ?? 'default';
}

let entriesSeen = 0;

/**
 * A number for the entry of the history at which the reader is. It is kept in the entry: the router has
 * a key for those that it makes, but none for those that the browser makes when an anchor is followed.
 */
function entryOfHistory(): number {
  const state = history.state as { entry?: [number, number] } | null;
  const [page, known] = state?.entry ?? [];
  // Of another life of the page, before a reload: its places are forgotten.
  if (page === performance.timeOrigin && known !== undefined) return known;
  entriesSeen += 1;
  history.replaceState({ ...state, entry: [performance.timeOrigin, entriesSeen] }, '');
  return entriesSeen;
}

function entries(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main article[aria-labelledby]')];
}

function here(): ScrollPosition {
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
function goTo(place: ScrollPosition): void {
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
