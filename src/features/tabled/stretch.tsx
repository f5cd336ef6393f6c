import { useEffect, useRef, useState, type ReactNode } from 'react';
import { words } from '../../messages/words.ts';
import { dayAt, placeOfDay, type TimeScale } from '../../model/charts/scale.ts';
import { boxFrom } from '../../parts/charts/place.ts';

/** A stretch of time: first and last day, or null where it is open. */
export type TimeStretch = { from: string | null; to: string | null };

/** Less than this, in percent of the picture, is a click that shook. */
const LEAST = 0.7;

type Props = {
  scale: TimeScale;
  onChoose: (stretch: TimeStretch) => void;
  /** The drawing; what is drawn over it while a stretch is chosen is handed to it. */
  children: (over: { from: number; to: number } | null) => ReactNode;
};

/**
 * A drawing across which a stretch of time can be drawn with a mouse or a pen. A finger moves the page instead; for
 * it, and for keys, there is a list beside the drawing, and the fields for days.
 */
export function StretchChooser({ scale, onChoose, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ from: number; to: number } | null>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  const { from, to } = scale;
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let start: number | null = null;
    const placeIn = ({ clientX }: PointerEvent) => {
      const box = element.querySelector('svg')?.getBoundingClientRect();
      if (!box || box.width === 0) return 0;
      const share = ((clientX - box.left) / box.width) * 100;
      return Math.min(100, Math.max(0, words.direction === 'rtl' ? 100 - share : share));
    };
    element.addEventListener(
      'pointerdown',
      (event) => {
        const onMark = event.target instanceof Element && event.target.closest('a, button, label');
        if (event.pointerType === 'touch' || event.button !== 0 || onMark) return;
        // Letters of the drawing must not be marked on the way.
        event.preventDefault();
        start = placeIn(event);
      },
      { signal },
    );
    window.addEventListener(
      'pointermove',
      (event) => {
        if (start === null) return;
        const place = placeIn(event);
        setDrawn({ from: Math.min(start, place), to: Math.max(start, place) });
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      (event) => {
        if (start === null) return;
        const place = placeIn(event);
        const [first, last] = [Math.min(start, place), Math.max(start, place)];
        start = null;
        setDrawn(null);
        if (last - first < LEAST) return;
        choose.current({ from: dayAt(first, { from, to }), to: dayAt(last, { from, to }) });
      },
      { signal },
    );
    return () => listening.abort();
  }, [from, to]);
  return <div ref={area}>{children(drawn)}</div>;
}

type ShadeProps = {
  scale: TimeScale;
  stretch: TimeStretch;
  drawn: { from: number; to: number } | null;
};

/** What lies outside the chosen stretch is paler. */
export function Shade({ scale, stretch, drawn }: ShadeProps) {
  const from = drawn?.from ?? (stretch.from === null ? 0 : placeOfDay(stretch.from, scale));
  const to = drawn?.to ?? (stretch.to === null ? 100 : placeOfDay(stretch.to, scale));
  const parts = [
    { at: 0, width: from },
    { at: to, width: 100 - to },
  ].filter(({ width }) => width > 0);
  return parts.map(({ at, width }) => (
    <rect
      key={at}
      x={boxFrom(at, width)}
      y="0"
      width={width.toFixed(2).concat('%')}
      height="100%"
      className="pointer-events-none fill-paper"
      fillOpacity="0.75"
    />
  ));
}
