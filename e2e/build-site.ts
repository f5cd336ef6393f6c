import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from './fixtures.ts';
import { createSiteServer } from '../src/publish/server.ts';
import { listen } from '../src/testing/listen.ts';

/*
 * Sites that differ from the one in dist/: of other data, below a path, in another language. A build takes
 * a while, so each is made once for all the workers of a test run.
 */

/** What differs from a plain `npm run build`. */
export type Variant = {
  /** Folder of the dataset, from the folder of the project. */
  data?: string;
  /** Languages beside English in which the dataset is offered; no text of it is translated. */
  offered?: readonly string[];
  /** Path under which the site is served, with a slash at both ends. */
  base?: string;
  /** Further settings of the build. */
  env?: Readonly<Record<string, string>>;
};

/** The folder of a built site, and the address of its home page, with a slash at its end. */
export type BuiltSite = { dir: string; url: string };

const ROOT = join(import.meta.dirname, '..');
const SITES = join(ROOT, 'test-results/sites');

/** Names the test run: playwright.config.ts sets it before the workers start. */
const RUN = process.env['PARLEY_RUN'] ?? String(process.ppid);

const sites = new Map<string, Promise<BuiltSite>>();

/**
 * The site of a variant, built and served on a free port of this machine until the worker ends. Where no
 * other test of the run has asked for it yet this takes up to a minute. Rejects with what the build said if
 * it fails.
 */
export function builtSite(variant: Variant): Promise<BuiltSite> {
  const name = nameOf(variant);
  const known = sites.get(name);
  if (known) return known;
  const site = make(name, variant);
  sites.set(name, site);
  return site;
}

/** Milliseconds: a machine that is shared builds slowly. */
const BUILD_TIMEOUT = 300_000;

/**
 * `test` whose pages are those of a variant: `page.goto('rounds/…')` (below a base without the
 * slash at the start) opens its page. `site` is where it is. */
export function testOf(variant: Variant) {
  return test.extend<object, { site: BuiltSite }>({
    site: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed
      async ({}, use) => use(await builtSite(variant)),
      { scope: 'worker', timeout: BUILD_TIMEOUT },
    ],
    baseURL: async ({ site }, use) => use(site.url),
  });
}

async function make(name: string, variant: Variant): Promise<BuiltSite> {
  const dir = join(SITES, name);
  await onceInRun(dir, () => buildInto(dir, variant));
  return { dir, url: await serve(dir, variant.base ?? '/') };
}

/** Words for people who look into the folder, and a fingerprint that parts variants for sure. */
function nameOf({ data, base, offered = [], env = {} }: Variant): string {
  const parts = [data, base, ...offered, ...Object.entries(env).flat()].filter(
    (part) => part !== undefined,
  );
  const words = parts.join('-').replace(/[^\w]+/g, '-');
  const hash = createHash('sha256').update(JSON.stringify([data, base, offered, env]));
  return `${words.slice(-40)}-${hash.digest('hex').slice(0, 6)}`.replace(/^-+/, '');
}

/**
 * Does the work if no worker of this run has done it; waits if another is at it. The worker that makes the
 * folder `<dir>.lock` does it; one that ended before it was done has left its process id there.
 */
async function onceInRun(dir: string, work: () => Promise<void>): Promise<void> {
  const [lock, done] = [`${dir}.lock`, `${dir}.done`];
  const isDone = () => existsSync(done) && readFileSync(done, 'utf8') === RUN;
  mkdirSync(SITES, { recursive: true });
  while (!isDone()) {
    if (!takes(lock)) {
      if (!isHeld(lock)) rmSync(lock, { recursive: true, force: true });
      await pause(200);
      continue;
    }
    try {
      if (isDone()) return;
      await work();
      writeFileSync(done, RUN);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
  } catch {
    return false;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

/** Whether the process that took the lock still runs. One that has not written its id yet does. */
function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')) || process.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH';
  }
}

/** Runs `vite build` into the folder. Pictures that other sites drew are used and kept. */
export function buildInto(dir: string, variant: Variant): Promise<void> {
  const { base = '/', env = {} } = variant;
  const data = dataOf(dir, variant);
  const args = ['build', '--outDir', dir, '--emptyOutDir', '--base', base, '--logLevel', 'warn'];
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, PARLEY_KEEP_PREVIEWS: '1', ...(data && { PARLEY_DATA: data }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((done, refuse) => {
    child.once('error', refuse);
    child.once('exit', (code) =>
      code === 0 ? done() : refuse(new Error(`the build of ${dir} ended with ${code}:\n${said}`)),
    );
  });
}

/** The folder of the data of a variant: where it is offered in more languages, a copy beside the site that says so. */
function dataOf(dir: string, { data, offered = [] }: Variant): string | undefined {
  if (data === undefined || offered.length === 0) return data;
  const copy = `${dir}.data`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(ROOT, data), copy, { recursive: true });
  for (const language of offered)
    mkdirSync(join(copy, 'translations', language), { recursive: true });
  return copy;
}

/** Serves the folder below its base; addresses outside it are not there. */
async function serve(dir: string, base: string): Promise<string> {
  const server = createSiteServer(dir, base);
  const port = await listen(server);
  // The worker may end without closing it.
  server.unref();
  return `http://127.0.0.1:${port}${base}`;
}
