import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installWithApt, run } from './packages.ts';

/** The same engine without a window, a tab strip and extensions: a run takes a quarter less time in it. */
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
const PATH_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_LIMIT_MS = 90_000;

/**
 * The path of a Chromium or Chrome on this machine, or null. A path in PARLEY_CHROMIUM or
 * CHROME_PATH wins if it exists; then a headless shell on PATH, then Playwright's own, then PATH, then
 * the usual places.
 */
export function findChromium(): string | null {
  const chosen = [process.env['PARLEY_CHROMIUM'], process.env['CHROME_PATH']];
  return chosen.find(isExecutable) ?? installedPlaces().find(canStart) ?? null;
}

/** The path of a Chromium or Chrome that can have a window, or null: a shell without one keeps no page that was left. */
export function findWindowed(): string | null {
  return [...placesOnPath(PATH_NAMES), ...usualPlaces()].find(canStart) ?? null;
}

/**
 * Finds a Chromium, or gets one; the progress of that goes to stderr.
 * @returns the path of its executable.
 * @throws Error that says what was tried and how to mend it.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  const tried: string[] = [];
  for (const install of [installWithPlaywright, installFromDebian]) {
    tried.push(await install());
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    [
      'No Chromium was found and none could be installed. Tried:',
      ...tried.map((line) => `  - ${line}`),
      'To mend this, install Chromium or Chrome, and if it stands in an unusual place, name it:',
      '  PARLEY_CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
  );
}

function installedPlaces(): string[] {
  return [
    ...placesOnPath(SHELL_NAMES),
    chromium.executablePath(),
    ...placesOnPath(PATH_NAMES),
    ...usualPlaces(),
  ];
}

function placesOnPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    ]);
  }
  if (process.platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
    ]);
}

function isExecutable(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * A file alone proves little on Linux: Playwright's download lacks its system libraries in a bare
 * container, and Ubuntu's `chromium-browser` may be a stub that asks for snap.
 */
function canStart(path: string): boolean {
  if (!isExecutable(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Returns a line that says what was tried and how it ended. */
async function installWithPlaywright(): Promise<string> {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const outcome = await run(process.execPath, [cli, 'install', 'chromium'], DOWNLOAD_LIMIT_MS);
  return `npx playwright install chromium: ${outcome}`;
}

/** Only Debian has the headless shell, and only lately. */
const installFromDebian = () => installWithApt([['chromium-headless-shell'], ['chromium']]);
