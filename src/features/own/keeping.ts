import { ownBase } from '../../site/own.ts';
import { BASE } from '../../site/here.ts';
import { download } from '../../ui/download.ts';
import type { OwnFailure } from './reading/jobs.ts';
import { OwnJobError } from './reading/run-job.ts';

/* What is done with a dataset once it was read. */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 8;

/** A key that no other dataset on this device has: one of 36⁸. */
export function newOwnKey(): string {
  const random = crypto.getRandomValues(new Uint32Array(LENGTH));
  return `x${Array.from(random, (value) => LETTERS.charAt(value % LETTERS.length)).join('')}`;
}

/** The address of the site of a kept dataset. It is loaded as a page: that site is another than this one. */
export const addressOfOwn = (key: string) => ownBase(key, BASE);

/** Saves a ZIP of a folder of data under the name of the file from which it came. */
export function saveFolder(folder: Blob, from: string): void {
  const name = from.replace(/\.[a-z\d]{1,5}$/i, '').replace(/[^\p{L}\p{N}-]+/gu, '-');
  download(folder, `${name || 'talks'}-data.zip`);
}

/** Why a job came to no end; null where it was called off. */
export function failureOfJob(error: unknown, signal?: AbortSignal): OwnFailure | null {
  if (signal?.aborted) return null;
  return error instanceof OwnJobError ? error.failure : 'died';
}
