import { SliceError } from '../dataset/fetch-slice.ts';
import { words } from '../messages/words.ts';
import { CodeError } from '../site/load-code.ts';

/** Whether something is an answer that did not come or was no good, and not a fault of the page. */
export function isFailedRequest(error: unknown): error is SliceError | CodeError {
  return error instanceof SliceError || error instanceof CodeError;
}

/** What went wrong, in words that a reader can use. */
export function failureText(error: unknown): string {
  if (!isFailedRequest(error)) return words.failure.broken;
  if (error.reason === 'network')
    return error instanceof CodeError ? words.failure.code : words.failure.network;
  if (error.reason === 'slow') return words.failure.slow;
  if (error.reason === 'status') return words.failure.status(error.status ?? 0);
  return words.failure.broken;
}
