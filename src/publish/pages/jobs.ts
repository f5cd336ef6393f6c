import type { Edition } from '../../model/slices/edition.ts';
import type { KeptFacts } from './kept.ts';

/** What a worker is told at its start. */
export type WorkerStart = {
  /** The folder of the site, in which the public data files stand already. */
  outDir: string;
  edition: Edition;
};

/** A page to be rendered, and the file where it is kept. */
export type ToRender = { path: string; kept: string };

/** A page to be written into the site: what stands around its kept HTML, and texts beside it. */
export type ToFinish = {
  path: string;
  kept: string;
  before: string;
  after: string;
  /** Its file, and other files with their text, by path below the site. */
  file: string;
  beside: [file: string, text: string][];
};

/** Milliseconds that a job took, by the clock and of the thread. */
export type Took = { ms: number; cpu: number };

/** A written file as it stands in the folder: SHA-256, and how long it is. */
export type WrittenFile = { hash: string; bytes: number };

export type Job =
  /** Renders pages until none is left: `next` counts those that any worker has taken. */
  | { kind: 'render'; pages: readonly ToRender[]; next: SharedArrayBuffer }
  | { kind: 'finish'; page: ToFinish };

export type PageSaid =
  | { kind: 'rendered'; at: number; facts: KeptFacts; took: Took }
  | { kind: 'rendered all' }
  | { kind: 'finished'; path: string; written: WrittenFile; took: Took }
  | { kind: 'failed'; path: string; message: string; stack: string | undefined };
