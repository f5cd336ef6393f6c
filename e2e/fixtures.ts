import { randomUUID } from 'node:crypto';
import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  type Request,
  type Response,
} from '@playwright/test';

export { expect, type Page };

/** What the pages of a context have asked for: how often, and what has not been answered yet. */
type Traffic = { asked: number; open: Set<Request> };

const traffics = new WeakMap<BrowserContext, Traffic>();

export const TRAY_KEY = 'parley:tray';
export const SETTINGS_KEY = 'parley:settings';

/** What a browser complains about; a test fails on every complaint that it did not expect. */
class Watch {
  readonly found: string[] = [];
  readonly expected: RegExp[] = [];
  readonly #origin: string;

  readonly #script: boolean;

  constructor(baseURL: string, script: boolean) {
    this.#origin = new URL(baseURL).origin;
    this.#script = script;
  }

  async follow(context: BrowserContext): Promise<void> {
    followTraffic(context);
    await context.addInitScript(tellViolations);
    context.on('console', (message) => this.#hear(message));
    context.on('weberror', (error) => this.#add(`page error: ${error.error().message}`));
    context.on('request', (request) => this.#checkOrigin(request));
    context.on('response', (response) => this.#checkStatus(response));
    context.on('requestfailed', (request) => this.#checkFailure(request));
  }

  unexpected(): string[] {
    return this.found.filter((line) => !this.expected.some((pattern) => pattern.test(line)));
  }

  missing(): string[] {
    return this.expected
      .filter((pattern) => !this.found.some((line) => pattern.test(line)))
      .map(String);
  }

  #add(line: string): void {
    this.found.push(line.slice(0, 400));
  }

  #hear(message: ConsoleMessage): void {
    const type = message.type();
    if (type !== 'error' && type !== 'warning') return;
    // The configuration refuses workers, except where a test is about them.
    if (message.text().includes('Service Worker registration blocked by Playwright')) return;
    // Without script nothing asks for the data that was loaded ahead for it.
    if (!this.#script && message.text().includes('preloaded using link preload')) return;
    const { url } = message.location();
    this.#add(`console ${type}: ${message.text()} (${this.#local(url)})`);
  }

  #checkOrigin(request: Request): void {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== this.#origin)
      this.#add(`other origin: ${request.url()}`);
  }

  #checkStatus(response: Response): void {
    if (response.status() >= 400)
      this.#add(`status ${response.status()}: ${this.#local(response.url())}`);
  }

  /** A request that ends because the reader goes on to another page is no failure. */
  #checkFailure(request: Request): void {
    const reason = request.failure()?.errorText ?? 'unknown';
    // Nor one for script that is loaded ahead where script is off.
    if (reason === 'csp' && !this.#script) return;
    if (reason !== 'net::ERR_ABORTED')
      this.#add(`request failed: ${this.#local(request.url())} ${reason}`);
  }

  #local(url: string): string {
    return url.startsWith(this.#origin) ? url.slice(this.#origin.length) : url;
  }
}

/** In the page, and in frames in it: whatever breaks the policy of the site is told on the console. */
function tellViolations(): void {
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
      const what = [effectiveDirective, blockedURI, sample, `${sourceFile}:${lineNumber}`];
      console.error(`against the policy: ${what.join(' ')}`);
    },
    true,
  );
}

type Fixtures = {
  watch: Watch;
  /** Says that trouble of this kind belongs to the test. It must come, too. */
  expectTrouble: (pattern: RegExp) => void;
  /** A page of another reader: nothing of this one's device is known there. */
  anotherReader: (options?: BrowserContextOptions) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  watch: [
    async ({ baseURL, javaScriptEnabled }, use) => {
      const watch = new Watch(baseURL ?? '', javaScriptEnabled);
      await use(watch);
      expect(watch.unexpected(), 'complaints of the browser').toEqual([]);
      expect(watch.missing(), 'trouble that was expected and did not come').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, watch }, use) => {
    await watch.follow(context);
    await use(context);
  },
  page: async ({ page }, use) => {
    await forgetHistory(page);
    await use(page);
  },
  expectTrouble: async ({ watch }, use) => {
    await use((pattern) => void watch.expected.push(pattern));
  },
  anotherReader: async ({ browser, watch, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      contexts.push(context);
      await watch.follow(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/**
 * A page that is used again has its storage emptied by Playwright, but keeps the steps of its history, of
 * which a browser counts no more than fifty.
 */
async function forgetHistory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

/** Opens an address and waits until React has taken over every control of the page. */
export async function open(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path);
  await untilInteractive(page);
  return response;
}

/**
 * Goes to another address within the app, without loading the page anew: as a link of the app, which
 * needs no link.
 */
export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
}

/**
 * Waits until React has taken over: it leaves its mark on the root at once, and on each element
 * when that has been hydrated, which happens chapter by chapter.
 */
export async function untilInteractive(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const marked = (element: Element, mark: string) =>
        Object.keys(element).some((key) => key.startsWith(mark));
      const root = document.getElementById('root');
      if (!root || !document.documentElement.classList.contains('js')) return false;
      if (!marked(root, '__reactContainer$')) return false;
      const controls = [...root.querySelectorAll('a, button, input, select, summary')];
      return controls.length > 0 && controls.every((control) => marked(control, '__reactFiber$'));
    },
    undefined,
    { polling: 30 },
  );
}

function followTraffic(context: BrowserContext): void {
  const traffic: Traffic = { asked: 0, open: new Set() };
  traffics.set(context, traffic);
  context.on('request', (request) => {
    traffic.asked += 1;
    traffic.open.add(request);
  });
  context.on('response', (response) => traffic.open.delete(response.request()));
  context.on('requestfailed', (request) => traffic.open.delete(request));
}

/**
 * Waits until a page does nothing more unless it is asked to: all it asked for has been answered, and it has
 * asked for nothing else through two idle moments of the browser with a frame in between. Before "this was
 * not loaded"; such a test also does what does load it.
 */
export async function untilIdle(page: Page): Promise<void> {
  const traffic = traffics.get(page.context());
  if (!traffic) throw new Error('nobody counts what this page asks for');
  await expect(async () => {
    const before = traffic.asked;
    await page.evaluate(async () => {
      for (const _ of [1, 2])
        await new Promise<void>((done) => {
          requestIdleCallback(() => requestAnimationFrame(() => done()));
        });
    });
    expect([...traffic.open].map((request) => request.url())).toEqual([]);
    expect(traffic.asked).toBe(before);
  }).toPass({ intervals: [30], timeout: 15_000 });
}

/** Waits until a page that stood at `from` (pixels from its top) has been scrolled and stands still. */
export async function untilScrolled(page: Page, from: number): Promise<void> {
  await page.evaluate(
    (start) =>
      new Promise<void>((done) => {
        let last = Number.NaN;
        let still = 0;
        const look = () => {
          still = window.scrollY === last && last !== start ? still + 1 : 0;
          last = window.scrollY;
          if (still < 3) requestAnimationFrame(look);
          else done();
        };
        look();
      }),
    from,
  );
}

/** Puts a text into this device's storage before the first script of the first page runs. */
export async function seed(page: Page, key: string, value: string): Promise<void> {
  await page.addInitScript(
    ([name, text, mark]) => {
      // Once for this call: what the page itself keeps must outlive a reload.
      if (sessionStorage.getItem(mark)) return;
      sessionStorage.setItem(mark, 'yes');
      localStorage.setItem(name, text);
    },
    [key, value, `seeded ${randomUUID()}`] as const,
  );
}

/** The tray as the site keeps it. */
export function keptTray(ids: readonly string[]): string {
  return JSON.stringify({ state: { ids }, version: 0 });
}

/** The settings as the site keeps them. */
export function keptTheme(theme: 'system' | 'light' | 'dark'): string {
  return JSON.stringify({ state: { theme }, version: 0 });
}

/** The ids that the address of a comparison names, in order. */
export function idsInAddress(page: Page): string[] {
  return (new URL(page.url()).searchParams.get('p') ?? '').split('.').filter(Boolean);
}

/** The path of the address with its query. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}
