import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { withStates } from '../../dataset/text-states.ts';
import { stillBody } from '../frame-page.ts';
import { renderPage } from '../render.tsx';
import { standingIn } from '../styles/standing.ts';
import type { Job, PageSaid, ToFinish, ToRender, WorkerStart, WrittenFile } from './jobs.ts';
import { keepPage, keptBody, type KeptFacts } from './kept.ts';
import { threadClock } from './thread-clock.ts';

/*
 * A thread of a build that renders pages and writes them. It has nothing but the code of the pages and the public
 * data files that a page names: a page cannot be made of anything else.
 */

const { outDir, edition } = workerData as WorkerStart;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
const say = (said: PageSaid) => parentPort?.postMessage(said);
const folders = new Set<string>();

/** The content of a public data file, as a reader's browser gets it. */
function contentOf(name: string): unknown {
  return withStates(
    JSON.parse(readFileSync(join(outDir, 'data', `${name}.json`), 'utf8')) as unknown,
  );
}

async function rendered({ path, kept }: ToRender): Promise<KeptFacts> {
  const { body, ...page } = await renderPage(path, contentOf, edition);
  const html = page.frame === 'still' ? stillBody(body, page.head) : body;
  const facts = { ...page, standing: standingIn(html) };
  keepPage(kept, facts, html);
  return facts;
}

function finished({ kept, before, after, file, beside }: ToFinish): WrittenFile {
  const html = Buffer.concat([Buffer.from(before), keptBody(kept), Buffer.from(after)]);
  put(file, html);
  for (const [name, text] of beside) put(name, text);
  return { hash: createHash('sha256').update(html).digest('base64'), bytes: html.length };
}

function put(name: string, content: string | Uint8Array): void {
  const file = join(outDir, name);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content);
}

function failed(path: string, error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  say({ kind: 'failed', path, message, stack });
}

async function renderAll(pages: readonly ToRender[], next: SharedArrayBuffer): Promise<void> {
  const counter = new Int32Array(next);
  for (;;) {
    const at = Atomics.add(counter, 0, 1);
    const page = pages[at];
    if (!page) break;
    const clock = threadClock();
    try {
      const facts = await rendered(page);
      say({ kind: 'rendered', at, facts, took: clock() });
    } catch (error) {
      failed(page.path, error);
    }
  }
  say({ kind: 'rendered all' });
}

parentPort?.on('message', (job: Job) => {
  if (job.kind === 'render') return void renderAll(job.pages, job.next);
  const clock = threadClock();
  try {
    const written = finished(job.page);
    say({ kind: 'finished', path: job.page.path, written, took: clock() });
  } catch (error) {
    failed(job.page.path, error);
  }
});
