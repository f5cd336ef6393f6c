import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import { marksIn, nextOf, throughCard } from './stage-keys.ts';

type Props = {
  /** The drawing, whose marks are links with `data-mark`. */
  children?: ReactNode;
  /**
   * Id of what has the marks, where that stands around the stage: a list that is there before the code of its cards.
   * It must be positioned.
   */
  around?: string;
  /** What is told of a mark while it is pointed at or has the focus; null where there is nothing to tell. */
  card: (mark: string) => ReactNode;
  /** Is told which mark that is, and when it is none any more: for what stands out with it. */
  onShow?: (mark: string | null) => void;
  className?: string;
};

/** Milliseconds that a pointer has to get from a mark to its card. */
const GRACE = 300;

/**
 * What script adds to a drawing. Its marks are one stop of the Tab key, and arrow keys go from one to the next:
 * to the sides in the order of the drawing, up and down to the nearest; Tab goes on into the card. A mark that is pointed at, or has the
 * focus, shows a card, in which more can be done; a finger shows it first, and opens what it stands for from there.
 */
export function Stage({ children, around, card, onShow, className }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  const tell = useRef(card);

  const found = useCallback(
    () => (around === undefined ? stage.current : document.getElementById(around)),
    [around],
  );

  // After each drawing: marks come and go with the filters.
  useEffect(() => {
    const element = found();
    const marks = element ? marksIn(element) : [];
    const stop = marks.find((mark) => mark === document.activeElement) ?? marks[0];
    for (const mark of marks) mark.tabIndex = mark === stop ? 0 : -1;
    tell.current = card;
  });

  useEffect(() => {
    const element = found();
    if (!element) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const markOf = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
    const show = (event: Event) => {
      const mark = markOf(event);
      if (mark) setShown(mark.dataset['mark'] ?? null);
    };
    /** Whether something is a mark, or stands in the card of one. */
    const holds = (target: EventTarget | null) =>
      target instanceof Element &&
      element.contains(target) &&
      (target.closest('[data-mark]') !== null || (box.current?.contains(target) ?? false));
    let waiting: ReturnType<typeof setTimeout> | undefined;
    /** Away from a mark and its card, the card goes: but not on the way from one to the other. */
    const point = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      clearTimeout(waiting);
      show(event);
      if (holds(event.target)) return;
      waiting = setTimeout(() => {
        if (!holds(document.activeElement)) setShown(null);
      }, GRACE);
    };
    const leave = ({ relatedTarget }: PointerEvent) => {
      if (!holds(relatedTarget)) setShown(null);
    };
    /**
     * The card goes once the focus is elsewhere, and not on the way there: a control that goes while the focus leaves
     * it looks as if it were gone with the focus, which would be led back to a mark.
     */
    const leaveByKey = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (!holds(document.activeElement)) setShown(null);
      });
    };
    element.addEventListener('pointerover', point, { signal });
    element.addEventListener(
      'pointerleave',
      (event) => event.pointerType === 'mouse' && leave(event),
      { signal },
    );
    // A finger gives focus, and so a card, before it clicks: what was told before it came down decides.
    let told: string | null = null;
    element.addEventListener(
      'pointerdown',
      () => {
        told = box.current?.dataset['of'] ?? null;
      },
      { signal },
    );
    element.addEventListener('focusin', show, { signal });
    element.addEventListener('focusout', leaveByKey, { signal });
    element.addEventListener(
      'click',
      (event) => {
        const mark = markOf(event);
        const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
        if (!mark || !byFinger || told === mark.dataset['mark']) return;
        // That of which there is nothing to tell opens at once.
        if (tell.current(mark.dataset['mark'] ?? '') === null) return;
        event.preventDefault();
        mark.focus();
      },
      { signal, capture: true },
    );
    element.addEventListener(
      'keydown',
      (event) => {
        const mark = markOf(event);
        const way = throughCard(event, mark, box.current, marksIn(element));
        way?.focus();
        if (event.key === 'Escape') return setShown(null);
        if (way) return event.preventDefault();
        const next = mark && nextOf(mark, marksIn(element), event.key);
        if (!next) return undefined;
        event.preventDefault();
        for (const one of marksIn(element)) one.tabIndex = one === next ? 0 : -1;
        return next.focus();
      },
      { signal },
    );
    return () => {
      clearTimeout(waiting);
      listening.abort();
    };
  }, [found]);

  useEffect(() => onShow?.(shown), [shown, onShow]);

  // Beside its mark, and within the drawing: where that is, is known once the card has been drawn. A drawing may be
  // wider than what is seen of it, and move.
  useEffect(() => {
    const [within, about] = [found(), box.current];
    const mark = within && marksIn(within).find((one) => one.dataset['mark'] === shown);
    if (!within || !about || !mark) return undefined;
    const place = () => {
      const [frame, at] = [within.getBoundingClientRect(), mark.getBoundingClientRect()];
      const { width, height } = about.getBoundingClientRect();
      const middle = at.left + at.width / 2 - frame.left;
      const below = at.bottom + height + 8 < window.innerHeight || at.top < height + 8;
      about.style.left = px(Math.max(0, Math.min(frame.width - width, middle - width / 2)));
      about.style.top = px(below ? at.bottom - frame.top : at.top - frame.top - height);
    };
    place();
    const moving = { capture: true, passive: true };
    within.addEventListener('scroll', place, moving);
    return () => within.removeEventListener('scroll', place, moving);
  }, [shown, found]);

  const told = shown === null ? null : card(shown);
  const cardBox = told && (
    <div
      ref={box}
      data-of={shown}
      className="no-print absolute z-10 w-max max-w-[min(20rem,100%)] py-1"
    >
      <div className="rounded border border-edge bg-raised p-3 text-sm">{told}</div>
    </div>
  );
  if (around !== undefined) return cardBox;
  return (
    <div ref={stage} className={classes('relative', className)}>
      {children}
      {cardBox}
    </div>
  );
}

const px = (length: number) => length.toFixed(1).concat('px');
