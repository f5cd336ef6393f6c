import { useEffect, useState, type RefObject } from 'react';

/** The largest share of the window's height that what stands over the page may take. */
const MOST = 1 / 3;

/**
 * Whether an element is low enough to stay at the edge of the window while the page moves under it. How high
 * it is depends on names, on the width, and on the size of the reader's letters, so it is measured; a large
 * one would leave nothing of the page to be read.
 */
export function useMayStick(ref: RefObject<HTMLElement | null>): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const look = () => setMay(element.offsetHeight <= MOST * document.documentElement.clientHeight);
    // It tells the first height, too.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    window.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', look);
    };
  }, [ref]);
  return may;
}
