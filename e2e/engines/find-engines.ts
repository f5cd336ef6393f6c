import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { firefox } from 'playwright-core-for-firefox-esr';
import { findChromium } from '../chromium.ts';
import { installWithApt } from '../packages.ts';
import { startWithPlaywright } from './playwright.ts';
import type { Engine } from './tab.ts';
import { startWebKit } from './webdriver.ts';

/** An engine that can be had here, or the reason why not. */
export type Found = { start: () => Promise<Engine> } | { missing: string };

/** The engines of the three browsers that people use, each as this machine has it. */
export const ENGINES: Record<'Chromium' | 'Firefox' | 'WebKit', () => Found> = {
  Chromium: () => {
    const executablePath = findChromium();
    if (!executablePath) return { missing: 'no Chromium was found' };
    return {
      start: () =>
        startWithPlaywright(chromium, { name: 'Chromium', executablePath, args: ['--no-sandbox'] }),
    };
  },
  Firefox: () => {
    const executablePath = onPath('firefox-esr') ?? onPath('firefox');
    if (!executablePath) return { missing: 'no firefox-esr or firefox on PATH' };
    return {
      // The last version of Playwright that speaks to an ESR of Firefox as Debian has it.
      start: () =>
        startWithPlaywright(firefox, { name: 'Firefox', channel: 'moz-firefox', executablePath }),
    };
  },
  WebKit: () => {
    const driver = onPath('WebKitWebDriver');
    const browser = miniBrowser();
    if (!driver || !browser) return { missing: 'no WebKitWebDriver with its MiniBrowser' };
    if (!onPath('xvfb-run')) return { missing: 'no xvfb-run, and WebKitGTK needs a screen' };
    return { start: () => startWebKit(driver, browser) };
  },
};

/** Debian's packages of Firefox, and of WebKitGTK with its driver and a screen that nobody sees. */
const PACKAGES = ['--no-install-recommends', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/**
 * Gets the engines that are missing, where that can be done. What is still missing then is not tried.
 * @returns a line that says what was tried and how it ended, or null where nothing was missing.
 */
export async function ensureEngines(): Promise<string | null> {
  const missing = Object.values(ENGINES).some((find) => 'missing' in find());
  return missing ? installWithApt([PACKAGES]) : null;
}

function onPath(name: string): string | null {
  return (
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find((path) => existsSync(path)) ?? null
  );
}

/** WebKitGTK's own small browser: `/usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser` on Debian, beside libexec elsewhere. */
function miniBrowser(): string | null {
  const roots = ['/usr/lib', '/usr/libexec'].filter((root) => existsSync(root));
  const folders = roots.flatMap((root) => [root, ...inside(root)]);
  return (
    folders
      .flatMap((folder) => inside(folder).filter((path) => /\/webkit2gtk-4\.\d$/.test(path)))
      .map((folder) => join(folder, 'MiniBrowser'))
      .find((path) => existsSync(path)) ?? null
  );
}

function inside(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
