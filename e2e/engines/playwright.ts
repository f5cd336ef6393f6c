import type { Engine, Key, Tab } from './tab.ts';

/** What is used of Playwright: two versions of it are here, one for each browser, with types of their own. */
interface Launcher {
  launch: (options: LaunchOptions) => Promise<{
    version: () => string;
    newContext: (options: { viewport: { width: number; height: number } }) => Promise<{
      newPage: () => Promise<{
        goto: (url: string) => Promise<unknown>;
        evaluate: <T>(script: string) => Promise<T>;
        mouse: { click: (x: number, y: number) => Promise<void> };
        keyboard: {
          type: (text: string) => Promise<void>;
          press: (key: string) => Promise<void>;
        };
        pdf: () => Promise<Uint8Array>;
      }>;
      close: () => Promise<void>;
    }>;
    close: () => Promise<void>;
  }>;
}

interface LaunchOptions {
  executablePath: string;
  channel?: string;
  args?: string[];
}

/** Starts a browser by Playwright. */
export async function startWithPlaywright(
  launcher: Launcher,
  options: LaunchOptions & { name: string },
): Promise<Engine> {
  const { name, ...launch } = options;
  const browser = await launcher.launch(launch);
  return {
    name: `${name} ${browser.version()}`,
    open: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
      const page = await context.newPage();
      const tab: Tab = {
        goto: async (url) => void (await page.goto(url)),
        run: (script, ...args) =>
          page.evaluate(`(${script.toString()})(...${JSON.stringify(args)})`),
        pressAt: (x, y) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        press: (key: Key) => page.keyboard.press(key),
        pdf: () => page.pdf(),
        close: () => context.close(),
      };
      return tab;
    },
    close: () => browser.close(),
  };
}
