import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../src/testing/listen.ts';
import type { Engine, Key, Tab } from './tab.ts';

/*
 * WebKitGTK by plain WebDriver calls (https://www.w3.org/TR/webdriver2/). The clients that there are bring
 * between 17 and 100 packages for what is a dozen requests.
 */

/** The code points by which the protocol names keys. */
const KEYS: Record<Key, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

/** What the session is asked for: WebKitGTK's own small browser, in its mode for tests. */
const capabilitiesOf = (browser: string) => ({
  capabilities: {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  },
});

/** Starts the driver on a screen that nobody sees; `driver` and `browser` are paths of executables. */
export async function startWebKit(driver: string, browser: string): Promise<Engine> {
  const port = await freePort();
  const child = spawn('xvfb-run', ['-a', driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // The driver and its screen end with the group, and nothing else does.
    detached: true,
    env: {
      ...process.env,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (child.pid === undefined || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  try {
    await untilReady(origin);
    const { sessionId, capabilities } = (await call(
      origin,
      'POST',
      '/session',
      capabilitiesOf(browser),
    )) as { sessionId: string; capabilities: { browserVersion?: string } };
    const session = `${origin}/session/${sessionId}`;
    await call(session, 'POST', '/window/rect', { width: 1280, height: 1000 });
    return {
      name: `WebKitGTK ${capabilities.browserVersion ?? ''}`.trim(),
      open: () => Promise.resolve(tabOf(session)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function tabOf(session: string): Tab {
  const post = (path: string, body: object) => call(session, 'POST', path, body);
  const keys = (text: string) =>
    post('/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: Array.from(text, (value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]).flat(),
        },
      ],
    });
  return {
    goto: async (url) => void (await post('/url', { url })),
    run: async (script, ...args) =>
      (await post('/execute/sync', {
        script: `return (${script.toString()})(...arguments)`,
        args,
      })) as Awaited<ReturnType<typeof script>>,
    pressAt: async (x, y) =>
      void (await post('/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x, y, duration: 0 },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      })),
    type: async (text) => void (await keys(text)),
    press: async (key) => void (await keys(KEYS[key])),
    pdf: () => Promise.resolve(null),
    // A window of its own takes this engine ten seconds to open: the same one goes on, with nothing kept in it.
    close: async () => {
      await call(session, 'POST', '/execute/sync', {
        script: 'localStorage.clear(); sessionStorage.clear();',
        args: [],
      });
      await post('/url', { url: 'about:blank' });
    },
  };
}

/** @throws Error with the protocol's own name and message of what went wrong. */
async function call(base: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(base + path, {
    method,
    ...(body
      ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${path}: ${error}: ${message}`);
}

async function untilReady(origin: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const status = await call(origin, 'GET', '/status').catch(() => null);
    if ((status as { ready?: boolean } | null)?.ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 20 s.');
}
