import { useRef, useState, type TouchEvent } from 'react';
import { words } from '../../messages/words.ts';

type Pair = [number, number];

/** A finger that moves this far sideways, and further than up or down, means the next column. */
const FAR = 60;

/**
 * Which two of several columns a narrow screen shows. A swipe to the left brings the next column in
 * from the right, a swipe to the right the one before; whole columns only, so nothing stands half.
 * A column that the address leads to (-1 for none) is brought in once.
 */
export function usePair(count: number, wanted: number) {
  const [chosen, setPair] = useState<Pair>([0, 1]);
  const [brought, setBrought] = useState(-1);
  if (wanted !== brought) {
    setBrought(wanted);
    if (wanted !== -1 && !chosen.includes(wanted)) setPair([chosen[0], wanted]);
  }
  const start = useRef<{ x: number; y: number } | null>(null);
  const last = count - 1;
  // Columns may have been removed since the choice was made.
  const pair: Pair = [Math.min(chosen[0], last), Math.min(chosen[1], last)];
  if (pair[0] === pair[1] && last > 0) pair[0] = pair[1] === 0 ? 1 : pair[1] - 1;

  const swipe = {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      start.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!start.current || !touch) return;
      const across = touch.clientX - start.current.x;
      const down = touch.clientY - start.current.y;
      start.current = null;
      if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return;
      // The next column comes from where lines end.
      const step = across < 0 === (words.direction === 'ltr') ? 1 : -1;
      const left = Math.max(0, Math.min(last - 1, Math.min(...pair) + step));
      setPair([left, left + 1]);
    },
  };
  return { pair, setPair, swipe };
}
