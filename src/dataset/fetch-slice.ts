import { BASE } from '../site/here.ts';
import { sliceUrl } from './slice-url.ts';

/** Why a public data file could not be had. */
export class SliceError extends Error {
  override name = 'SliceError';
  constructor(
    readonly slice: string,
    readonly reason: 'network' | 'status' | 'broken',
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`data/${slice}.json: ${reason}${status ? ` ${status}` : ''}`, options);
  }
}

/** The fingerprint of the data from which the page in the window was made. */
export function dataVersion(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="parley-data"]');
  return meta?.content ?? 'unknown';
}

/**
 * Gets one public data file. Throws a SliceError that tells a cut connection, an answer other than
 * 200, and an answer that is not JSON (truncated, or a page from a host that answers everything).
 */
export async function fetchSlice<T>(name: string, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(sliceUrl(BASE, name, dataVersion()), signal ? { signal } : {});
  } catch (cause) {
    throw new SliceError(name, 'network', null, { cause });
  }
  if (!response.ok) throw new SliceError(name, 'status', response.status);
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw new SliceError(name, 'broken', null, { cause });
  }
}
