import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, PageSaid, Took, ToFinish, ToRender, WorkerStart, WrittenFile } from './jobs.ts';
import type { KeptFacts } from './kept.ts';

/** Each has the code of all pages in its memory. */
const MOST_WORKERS = 4;
/** Pages that a worker has before it to be written. */
const AHEAD = 3;
/** Megabytes for what lives briefly: nearly everything that rendering makes. */
const YOUNG = 64;

/** Threads that render pages and write them. A page that fails, fails the build and is named. */
export type PagePool = {
  /** Renders pages, in any order, and hands over what is known of each. */
  render: (
    pages: readonly ToRender[],
    take: (page: ToRender, facts: KeptFacts, took: Took) => void,
  ) => Promise<void>;
  /** Writes pages, made one after another while there is room for them. */
  finish: (
    pages: Iterable<ToFinish>,
    take: (path: string, written: WrittenFile, took: Took) => void,
  ) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * @param entry the built code of src/publish/pages/worker.ts.
 */
export function pagePool(entry: URL, start: WorkerStart): PagePool {
  const count = Math.max(1, Math.min(availableParallelism(), MOST_WORKERS));
  const workers = Array.from(
    { length: count },
    () =>
      new Worker(entry, {
        workerData: start,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      }),
  );
  let hear: (worker: Worker, said: Exclude<PageSaid, { kind: 'failed' }>) => void = () => {};
  let broken: Error | null = null;
  let refuse: (error: Error) => void = () => {};
  const fail = (error: Error) => {
    broken ??= error;
    refuse(broken);
  };
  for (const worker of workers) {
    worker.on('error', fail);
    // One that ends of itself, for whatever reason, would be waited for without end.
    worker.on('exit', (code) => fail(new Error(`a thread that makes pages ended with ${code}`)));
    worker.on('message', (said: PageSaid) => {
      if (said.kind === 'failed') fail(failureOf(said));
      else hear(worker, said);
    });
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  const post = (worker: Worker, job: Job) => worker.postMessage(job);
  const until = (work: (done: () => void) => typeof hear) =>
    new Promise<void>((resolve, reject) => {
      if (broken) return reject(broken);
      refuse = reject;
      hear = work(resolve);
    });

  return {
    render: (pages, take) =>
      until((done) => {
        const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
        for (const worker of workers) post(worker, { kind: 'render', pages, next });
        let working = workers.length;
        return (_worker, said) => {
          const page = said.kind === 'rendered' ? pages[said.at] : undefined;
          if (said.kind === 'rendered' && page) take(page, said.facts, said.took);
          if (said.kind === 'rendered all' && (working -= 1) === 0) done();
        };
      }),
    finish: (pages, take) =>
      until((done) => {
        const queue = pages[Symbol.iterator]();
        let underway = 0;
        const more = (worker: Worker) => {
          const { value, done: none } = queue.next();
          if (none) return void (underway === 0 && done());
          underway += 1;
          post(worker, { kind: 'finish', page: value });
        };
        for (let i = 0; i < AHEAD; i += 1) for (const worker of workers) more(worker);
        return (worker, said) => {
          if (said.kind !== 'finished') return;
          underway -= 1;
          try {
            take(said.path, said.written, said.took);
            more(worker);
          } catch (error) {
            fail(error instanceof Error ? error : new Error(String(error)));
          }
        };
      }),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** What went wrong with a page, as an error that names it. */
function failureOf({ path, message, stack }: Extract<PageSaid, { kind: 'failed' }>): Error {
  const error = new Error(message.includes(path) ? message : `${path}: ${message}`);
  if (stack !== undefined) error.stack = `${error.message}\n${stack}`;
  return error;
}
