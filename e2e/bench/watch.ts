import type { Page } from '@playwright/test';

/** What one action of a reader cost, in milliseconds. */
export type Cost = {
  /** The longest time from an input to the next paint, as Event Timing has it; 0 below its threshold of 16. */
  input: number;
  /** From the last input to the paint after the last change of the page. */
  done: number;
  /** The longest task. */
  task: number;
};

/**
 * In the page. A string, because the TypeScript runner puts helpers into functions that the page does not have.
 * A paint has happened when the task after a frame runs.
 */
export const WATCH = `
  // The runner wraps the functions of the specs' own helpers, which this benchmark uses, in one of its own.
  window.__name = (named) => named;
  window.feel = { input: 0, task: 0, at: 0, painted: 0, changed: 0 };
  const watch = (type, note, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, ...more });
  watch('event', ({ duration, interactionId, startTime }) => {
    if (interactionId && startTime >= feel.from) feel.input = Math.max(feel.input, duration);
  }, { durationThreshold: 16 });
  watch('longtask', ({ duration, startTime }) => {
    if (startTime + duration >= feel.at) feel.task = Math.max(feel.task, duration);
  });
  for (const type of ['pointerup', 'click', 'keydown'])
    addEventListener(type, (event) => { if (event.isTrusted) feel.at = event.timeStamp; }, true);
  new MutationObserver(() => {
    feel.changed = performance.now();
    requestAnimationFrame(() => setTimeout(() => { feel.painted = performance.now(); }));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  feel.begin = () => {
    Object.assign(feel, { input: 0, task: 0, painted: 0, changed: 0, from: performance.now() });
  };
  feel.end = async () => {
    const { from } = feel;
    // Nothing has changed for a while, and all that had to be painted is.
    for (let calm = 0; calm < 6 && performance.now() - from < 8000; calm += 1) {
      const before = feel.changed;
      await new Promise((resolve) => setTimeout(resolve, 80));
      if (feel.changed !== before || feel.painted < feel.changed) calm = -1;
    }
    const { input, task, at, painted } = feel;
    return { input, task, done: Math.max(0, painted - at) };
  };
`;

/** Does something as a reader does and measures it. */
export async function costOf(page: Page, act: () => Promise<void>): Promise<Cost> {
  await page.evaluate('feel.begin()');
  await act();
  return page.evaluate('feel.end()');
}
