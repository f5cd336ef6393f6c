import { useEffect, useRef, type RefObject } from 'react';
import { nearDay, zoomedAt } from '../../model/charts/stretch.ts';
import { placeOfDay, type TimeScale } from '../../model/charts/scale.ts';
import type { TimelineView, Zoom } from '../../urls/timeline-view.ts';
import { nextZoom } from './controls.tsx';

type Change = (change: Partial<TimelineView>, options?: { replace?: boolean }) => void;

/** Pixels before the first day in view, so that what begins there is not cut. */
const BEFORE = 16;
/** How far a wheel is turned, and how far two fingers are spread, for one step. */
const TURN = 50;
const SPREAD = 1.4;
/** Milliseconds of rest after which scrolling has ended. */
const REST = 150;

const isRtl = () => document.documentElement.dir === 'rtl';

/**
 * Binds a drawing that scrolls to the view in the address: what the address asks for is scrolled to; scrolling, keys,
 * wheel and fingers ask for another view.
 *
 * @returns where the drawing (`data-scroller`, with `data-names` before it) and its controls stand.
 */
export function useStretch(
  view: TimelineView,
  scale: TimeScale | null,
  onChange: Change,
): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef({ view, onChange });
  /** The view that scrolling asked for, and where the drawing was put: neither is to be followed again. */
  const scrolled = useRef<TimelineView | null>(null);
  const put = useRef(0);

  useEffect(() => {
    latest.current = { view, onChange };
  }, [view, onChange]);

  useEffect(() => {
    const box = scrollerIn(frame.current);
    if (!box || !scale) return;
    const own = scrolled.current;
    if (own && own.at === view.at && own.zoom === view.zoom) return;
    scrolled.current = null;
    const place = view.at === null ? 0 : placeOfDay(view.at, scale) / 100;
    const to = view.at === null ? 0 : Math.max(0, place * seenIn(box) * view.zoom - BEFORE);
    box.scrollLeft = isRtl() ? -to : to;
    put.current = box.scrollLeft;
  }, [view, scale]);

  useEffect(() => {
    const [element, box] = [frame.current, scrollerIn(frame.current)];
    if (!element || !box || !scale) return undefined;
    const listening = new AbortController();
    const { signal } = listening;

    const zoom = (by: 1 | -1, point: number, replace: boolean) => {
      const to = nextZoom(latest.current.view.zoom, by);
      zoomTo(to, point, replace);
    };
    const zoomTo = (to: Zoom, point: number, replace: boolean) => {
      const { view: now, onChange: change } = latest.current;
      if (to !== now.zoom) change({ zoom: to, at: zoomedAt(now, to, point, scale) }, { replace });
    };
    const pointAt = (x: number) => {
      const { left, right } = box.getBoundingClientRect();
      const seen = seenIn(box);
      return Math.min(
        1,
        Math.max(0, isRtl() ? (left + seen - x) / seen : (x - right + seen) / seen),
      );
    };

    let turned = 0;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < TURN) return;
      zoom(turned < 0 ? 1 : -1, pointAt(event.clientX), true);
      turned = 0;
    };

    let apart = 0;
    const fingers = (event: TouchEvent) => {
      const [one, two] = event.touches;
      if (!one || !two) return;
      const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
      if (event.type === 'touchstart') apart = now;
      event.preventDefault();
      const by = now > apart * SPREAD ? 1 : now < apart / SPREAD ? -1 : 0;
      if (by === 0) return;
      apart = now;
      zoom(by, pointAt((one.clientX + two.clientX) / 2), true);
    };

    const key = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const by = /^[+=]$/.test(event.key) ? 1 : /^[-−_]$/.test(event.key) ? -1 : 0;
      if (by === 0 && event.key !== '0') return;
      event.preventDefault();
      if (by === 0) zoomTo(1, 0.5, false);
      else zoom(by, focusIn(box, pointAt), false);
    };

    let resting: ReturnType<typeof setTimeout> | undefined;
    const scroll = () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        const { view: now, onChange: change } = latest.current;
        if (now.zoom === 1 || Math.abs(box.scrollLeft - put.current) < 2) return;
        put.current = box.scrollLeft;
        const to = Math.abs(box.scrollLeft);
        const day = nearDay((100 * (to + BEFORE)) / (seenIn(box) * now.zoom), scale);
        const at = to < 2 ? null : day;
        if (at === now.at) return;
        scrolled.current = { ...now, at };
        change({ at }, { replace: true });
      }, REST);
    };

    box.addEventListener('wheel', wheel, { signal, passive: false });
    box.addEventListener('touchstart', fingers, { signal, passive: false });
    box.addEventListener('touchmove', fingers, { signal, passive: false });
    box.addEventListener('scroll', scroll, { signal, passive: true });
    element.addEventListener('keydown', key, { signal });
    return () => {
      listening.abort();
      clearTimeout(resting);
    };
  }, [scale]);

  return frame;
}

const scrollerIn = (frame: HTMLElement | null) =>
  frame?.querySelector<HTMLElement>('[data-scroller]') ?? null;

/** Pixels of the drawing that are seen beside the names of its rows. */
function seenIn(box: HTMLElement): number {
  return box.clientWidth - (box.querySelector<HTMLElement>('[data-names]')?.offsetWidth ?? 0);
}

/** Keys zoom about the mark that has the focus, or about the middle. */
function focusIn(box: HTMLElement, pointAt: (x: number) => number): number {
  const mark = document.activeElement;
  if (!mark || !box.contains(mark)) return 0.5;
  const { left, width } = mark.getBoundingClientRect();
  return pointAt(left + width / 2);
}
