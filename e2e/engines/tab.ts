/** A browser engine under test: what all three can be asked to do, by whatever protocol it listens to. */
export interface Engine {
  /** Its name and version, as it says them. */
  name: string;
  /** Opens a window of another reader: nothing is kept there from before. */
  open: () => Promise<Tab>;
  close: () => Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'Tab' | 'Backspace' | 'ArrowDown';

export interface Tab {
  goto: (url: string) => Promise<void>;
  /** Runs a function in the page. What it takes and gives must be plain data; it sees nothing from outside. */
  run: <Args extends unknown[], T>(script: (...args: Args) => T, ...args: Args) => Promise<T>;
  /** Presses the pointer at a place of the window, in CSS pixels. */
  pressAt: (x: number, y: number) => Promise<void>;
  /** Types text key by key. */
  type: (text: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** The page as it would be printed; null where the engine's protocol has no command for it. */
  pdf: () => Promise<Uint8Array | null>;
  close: () => Promise<void>;
}

const LIMIT_MS = 30_000;
const PAUSE_MS = 50;

/**
 * Asks the page until it answers with something.
 * @throws Error that names what was waited for and the last answer.
 */
export async function until<Args extends unknown[], T>(
  tab: Tab,
  what: string,
  script: (...args: Args) => T,
  ...args: Args
): Promise<NonNullable<T>> {
  const end = Date.now() + LIMIT_MS;
  let last: unknown;
  while (Date.now() < end) {
    // While a page goes and the next one comes there is nothing to ask.
    last = await tab.run(script, ...args).catch((error: unknown) => error);
    if (last && !(last instanceof Error)) return last as NonNullable<T>;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  throw new Error(`${what}: not within ${LIMIT_MS / 1000} s, but ${String(last)}`);
}

/** Opens an address and waits until the app has taken the page over. */
export async function open(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await until(tab, `the app at ${url}`, () =>
    document.documentElement.classList.contains('started'),
  );
}

/**
 * Presses the pointer on the element that the selector finds, the one with this text or name if it is given,
 * once it stands still.
 */
export async function click(tab: Tab, selector: string, name?: string): Promise<void> {
  const what = `${selector} ${name ?? ''}`;
  let before = null;
  let spot = await until(tab, what, spotOf, selector, name ?? null);
  // What comes into view is drawn only then, and moves what stands below it.
  while (before?.x !== spot.x || before.y !== spot.y) {
    before = spot;
    await tab.run(() => new Promise((done) => setTimeout(done, 150)));
    spot = await until(tab, what, spotOf, selector, name ?? null);
  }
  await tab.pressAt(spot.x, spot.y);
}

/** The middle of an element that is in view, or null while there is none or it moves. */
function spotOf(selector: string, name: string | null): { x: number; y: number } | null {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) =>
      element.getClientRects().length > 0 &&
      (name === null ||
        element.getAttribute('aria-label') === name ||
        (element.textContent ?? '').trim().startsWith(name)),
  );
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link over two lines has a middle that is not its own.
  const [{ left, top, width, height } = found.getBoundingClientRect()] = found.getClientRects();
  const spot = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  const at = document.elementFromPoint(spot.x, spot.y);
  return at && (found.contains(at) || at.contains(found)) ? spot : null;
}
