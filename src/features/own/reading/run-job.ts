import { LONGEST_WAIT_MS } from '../../../site/load-code.ts';
import { trustedScript } from '../../../site/trusted.ts';
import type { FromOwnWorker, OwnCourse, OwnFailure, OwnJob, OwnJobs } from './jobs.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of it
import workerUrl from './own-worker.ts?worker&url';

/** A job of the worker did not come to its end; why is for the page to say. */
export class OwnJobError extends Error {
  override name = 'OwnJobError';
  constructor(readonly failure: OwnFailure) {
    super(`own files: ${failure}`);
  }
}

type Waiting = { onCourse: (course: OwnCourse) => void; signal?: AbortSignal };

/**
 * Has a worker of its own do one job, and ends it then: nothing of what it held stays in memory, and one that dies takes
 * nothing with it that the page needs.
 *
 * @throws OwnJobError; the reason of the signal, once it is aborted
 */
export async function runJob<Job extends OwnJob>(
  job: Job,
  asked: OwnJobs[Job]['with'],
  { onCourse, signal }: Waiting,
): Promise<OwnJobs[Job]['answer']> {
  signal?.throwIfAborted();
  const worker = startedWorker();
  let late: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<OwnJobs[Job]['answer']>((resolve, reject) => {
      let isAtWork = false;
      const fail = (failure: OwnFailure) => reject(new OwnJobError(failure));
      const onAbort = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', onAbort, { once: true });
      // Not every browser tells when the script of a worker cannot be had.
      late = setTimeout(() => fail('no-worker'), LONGEST_WAIT_MS);
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        fail(isAtWork ? 'died' : 'no-worker');
      });
      worker.addEventListener('messageerror', () => fail('died'));
      worker.addEventListener('message', ({ data }: MessageEvent<FromOwnWorker>) => {
        isAtWork = true;
        clearTimeout(late);
        if (data.is === 'course') onCourse(data.course);
        else if (data.is === 'failed') fail(data.failure);
        else resolve(data.answer);
      });
      worker.postMessage({ job, with: asked }, []);
    });
  } finally {
    clearTimeout(late);
    worker.terminate();
  }
}

function startedWorker(): Worker {
  try {
    return new Worker(trustedScript(workerUrl), {
      // The development server sends modules; what is built is one file that any browser takes.
      type: import.meta.env.DEV ? 'module' : 'classic',
    });
  } catch {
    throw new OwnJobError('no-worker');
  }
}
