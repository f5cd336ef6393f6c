import { NotKept } from '../../../dataset/own/store.ts';
import { doJob, Unreadable } from './do-job.ts';
import type { FromOwnWorker, OwnFailure, ToOwnWorker } from './jobs.ts';

/*
 * The worker in which own files are read, checked and made into pages: a file of script of its own, which is loaded
 * when somebody gives the first file. It does one job and is ended by whoever started it.
 */

const tell = (told: FromOwnWorker) => postMessage(told);

const failureOf = (error: unknown): OwnFailure => {
  if (error instanceof NotKept) return error.reason;
  return error instanceof Unreadable ? 'unreadable' : 'died';
};

addEventListener('message', ({ data }: MessageEvent<ToOwnWorker>) => {
  doJob(data, (course) => tell({ is: 'course', course })).then(
    (answer) => tell({ is: 'answer', answer }),
    (error: unknown) => tell({ is: 'failed', failure: failureOf(error) }),
  );
});

tell({ is: 'course', course: { stage: 'start', share: null } });
