import type { SinceBefore } from '../../../intake/compared.ts';
import type { Counts } from '../../../intake/rows/report.ts';
import type { ToldProblem, ToldQuestion } from '../../../intake/told.ts';
import type { OwnDataset } from '../../../dataset/own/store.ts';
import type { InParts } from './in-parts.ts';

/*
 * What a page asks of the worker that reads own files, and what it answers. Whatever may be large crosses as a Blob,
 * which costs the page nothing: it looks into a part of it when somebody wants to see that.
 */

/** A file as it was given; of a folder, its name is the path from the folder's name on. */
export type GivenHandle = { readonly name: string; readonly file: File };

export type ReadWish = {
  readonly files: readonly GivenHandle[];
  readonly answers: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What the reading before left behind. */
  readonly before: Blob | null;
};

/** A problem as a page lists it. */
export type ListedProblem = Omit<ToldProblem, 'same'> & {
  /** Its place in the list. */
  readonly n: number;
  /** Whether the reading before did not have it; false where there was none. */
  readonly isFresh: boolean;
};

/** How a cell was read. */
export type ListedCell = {
  /** Its place in the list. */
  readonly n: number;
  readonly where: string;
  readonly written: string;
  readonly text: string;
};

/** Whether a site can be made: of all, of what is not wrong, or of nothing. */
export type Opens = 'whole' | 'part' | 'not';

export type OwnResult = {
  readonly counts: Counts | null;
  readonly isMixed: boolean;
  readonly errors: number;
  readonly problems: InParts<ListedProblem>;
  readonly questions: readonly ToldQuestion[];
  readonly understood: InParts<ListedCell>;
  readonly since: SinceBefore | null;
  readonly opens: Opens;
  /** Why nothing came of it; null where something did. */
  readonly nothing: string | null;
  /** As the files have it; null where they name none. */
  readonly title: string | null;
  readonly rounds: number;
  readonly proposals: number;
  /** The files of the dataset, for what is done with them next. */
  readonly dataset: Blob;
  /** What the next reading is held against. */
  readonly trace: Blob;
};

export type KeepWish = Pick<OwnDataset, 'key' | 'from' | 'kept' | 'release'> & {
  readonly dataset: Blob;
  readonly title: string;
};

/** Each with what it is given and what it answers. */
export type OwnJobs = {
  read: { with: ReadWish; answer: OwnResult };
  /** Copies of the files with what is wrong beside each row: one file, or a ZIP of several; null where none is needed. */
  marked: { with: Omit<ReadWish, 'before'>; answer: { name: string; file: Blob } | null };
  keep: { with: KeepWish; answer: null };
  /** A ZIP of the folder of data. */
  folder: { with: Pick<KeepWish, 'dataset' | 'title'>; answer: Blob };
  /** The same of what is kept; null where nothing of that key is. */
  keptFolder: { with: string; answer: Blob | null };
  /** Makes the slices of what is kept anew, by another release; false where nothing can be made of it. */
  renew: { with: Pick<OwnDataset, 'key' | 'release'>; answer: boolean };
};
export type OwnJob = keyof OwnJobs;

export type OwnStage = 'start' | 'files' | 'rows' | 'slices' | 'keeping';

/** How far a job is: `share` from 0 to 1, null where nobody can say. */
export type OwnCourse = { readonly stage: OwnStage; readonly share: number | null };

/** Why a job did not come to its end. */
export type OwnFailure = 'no-worker' | 'died' | 'unreadable' | 'full' | 'refused';

export type ToOwnWorker = { [Job in OwnJob]: { job: Job; with: OwnJobs[Job]['with'] } }[OwnJob];
export type FromOwnWorker =
  | { is: 'course'; course: OwnCourse }
  | { is: 'answer'; answer: OwnJobs[OwnJob]['answer'] }
  | { is: 'failed'; failure: OwnFailure };
