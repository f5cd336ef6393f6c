import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { editionOf } from '../../model/slices/edition.ts';
import { tinyData } from '../../testing/tiny.ts';
import { pagePool, type PagePool } from './pool.ts';

/** A thread that keeps to what is agreed, and makes no pages: `/bad/` fails, `/last/` ends it. */
const WORKER = `
import { parentPort } from 'node:worker_threads';
const took = { ms: 1, cpu: 1 };
const say = (said) => parentPort.postMessage(said);
parentPort.on('message', (job) => {
  if (job.kind === 'finish') {
    const { path, before, after } = job.page;
    return say({ kind: 'finished', path, written: { hash: before + after, bytes: 1 }, took });
  }
  const counter = new Int32Array(job.next);
  for (;;) {
    const at = Atomics.add(counter, 0, 1);
    const page = job.pages[at];
    if (!page) break;
    if (page.path === '/last/') process.exit(7);
    if (page.path === '/bad/') say({ kind: 'failed', path: page.path, message: 'it has no title', stack: 'at line 1' });
    else say({ kind: 'rendered', at, facts: { head: page.path }, took });
  }
  say({ kind: 'rendered all' });
});
`;

let dir = '';
let pool: PagePool;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'parley-pool-'));
  writeFileSync(join(dir, 'worker.mjs'), WORKER);
  writeFileSync(join(dir, 'broken.mjs'), 'throw new Error("the code of the pages is broken");');
});
afterEach(() => pool.close());
afterAll(() => rmSync(dir, { recursive: true }));

function started(file = 'worker.mjs'): PagePool {
  const start = { outDir: dir, edition: editionOf(tinyData()) };
  pool = pagePool(pathToFileURL(join(dir, file)), start);
  return pool;
}
const page = (path: string) => ({ path, kept: '' });

it('renders each page once, whichever thread takes it', async () => {
  const pages = Array.from({ length: 200 }, (_, i) => page(`/${i}/`));
  const taken: string[] = [];
  await started().render(pages, ({ path }, { head }) => void taken.push(`${path} ${head}`));
  expect(taken.toSorted()).toEqual(pages.map(({ path }) => `${path} ${path}`).toSorted());
  // And is there for the next ones.
  await pool.render([page('/more/')], ({ path }) => void taken.push(path));
  expect(taken.at(-1)).toBe('/more/');
});

it('makes what is to be written when there is room for it', async () => {
  let made = 0;
  let finished = 0;
  let most = 0;
  function* pages() {
    for (; made < 500; made += 1) {
      most = Math.max(most, made - finished);
      yield { path: `/${made}/`, kept: '', before: 'a', after: 'b', file: '', beside: [] };
    }
  }
  const hashes = new Set<string>();
  await started().finish(pages(), (_path, { hash }) => {
    finished += 1;
    hashes.add(hash);
  });
  expect([finished, ...hashes]).toEqual([500, 'ab']);
  expect(most).toBeLessThanOrEqual(12);
});

it('has nothing to wait for where there are no pages', async () => {
  await started().finish([], () => {});
  await pool.render([], () => {});
});

it('fails with the name of a page that fails', async () => {
  const rendered = started().render([page('/a/'), page('/bad/'), page('/b/')], () => {});
  await expect(rendered).rejects.toThrow('/bad/: it has no title');
  await expect(pool.render([page('/a/')], () => {})).rejects.toThrow('/bad/');
});

it('fails with what made a page that cannot be written', async () => {
  // oxlint-disable-next-line require-yield -- it fails before
  function* pages(): Generator<never> {
    throw new Error('nobody knows this page');
  }
  await expect(started().finish(pages(), () => {})).rejects.toThrow('nobody knows this page');
});

it.each([
  ['a thread that ends', 'worker.mjs', '/last/', 'ended with 7'],
  ['code that cannot be loaded', 'broken.mjs', '/a/', 'the code of the pages is broken'],
])('fails with %s', async (_, file, path, why) => {
  await expect(started(file).render([page(path)], () => {})).rejects.toThrow(why);
});
