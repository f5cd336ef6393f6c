import { dataVersion } from '../fetch-slice.ts';
import type { DatasetClient } from '../provider.tsx';
import { pairTexts } from '../../model/translations/pairs.ts';
import { linkInLanguage } from '../../site/languages-here.ts';
import { LONGEST_WAIT_MS } from '../../site/load-code.ts';
import { slicesWith, type LoadedSlice } from './slices-with.ts';

/*
 * The originals of sentences that stand on the page. They are in the files of the same names in the language of the
 * dataset; those are asked for that have a sentence which is shown.
 */

/** How far the originals of this page are; `none` where it has no sentence that is translated. */
export type OriginalsState = 'there' | 'loading' | 'failed' | 'none';

/** The language of the dataset, at the root of the site. */
export const ORIGINAL: string = import.meta.env.PARLEY_ORIGINAL ?? '';

const NONE: readonly string[] = [];
const originals = new Map<string, readonly string[]>();
/** Sentences on the page, each with how often it stands there. */
const shown = new Map<string, number>();
/** How far each file of originals is that was asked for. */
const files = new Map<string, OriginalsState>();
const listeners = new Set<() => void>();
let state: OriginalsState = 'there';
let isPlanned = false;

/** Calls back when an original has come or the state has changed. Returns the way to stop. */
export function followLoads(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

export const originalsState = () => state;

/** The original of a sentence: several where the language says the same for them; none before they have come. */
export function originalsOf(text: string): readonly string[] {
  return originals.get(text) ?? NONE;
}

/** Says that a sentence is on the page, so that its original is loaded. Returns the way to say that it no longer is. */
export function wantOriginal(client: DatasetClient, text: string): () => void {
  shown.set(text, (shown.get(text) ?? 0) + 1);
  lookForOriginals(client);
  return () => {
    const left = (shown.get(text) ?? 1) - 1;
    if (left > 0) shown.set(text, left);
    else shown.delete(text);
    // Of a page that was left nothing need be said, and the next one asks anew.
    if (shown.size === 0) forgetFailed();
    lookForOriginals(client);
  };
}

/** Asks once more for what could not be had. */
export function retryOriginals(client: DatasetClient): void {
  forgetFailed();
  lookForOriginals(client);
}

function forgetFailed(): void {
  for (const [name, is] of files) if (is === 'failed') files.delete(name);
}

/** Looks for what lacks on the page: soon, since a page has hundreds of sentences, which are looked for together. */
export function lookForOriginals(client: DatasetClient): void {
  if (isPlanned) return;
  isPlanned = true;
  queueMicrotask(() => {
    isPlanned = false;
    const open = [...shown.keys()].filter((text) => !originals.has(text));
    for (const found of slicesWith(client, open))
      if (!files.has(found.name)) void load(client, found);
    tell();
  });
}

async function load(client: DatasetClient, { name, slice }: LoadedSlice): Promise<void> {
  files.set(name, 'loading');
  try {
    const original = await client.fetchQuery({
      queryKey: ['original', name],
      queryFn: () => fetchOriginal(name),
    });
    const found = new Map<string, Set<string>>();
    pairTexts(slice, original, (text, of) => {
      const known = found.get(text) ?? new Set(originalsOf(text));
      found.set(text, known.add(of));
    });
    // A host may answer everything with something of its own.
    if (found.size === 0) throw new Error(`${name}: not that file`);
    for (const [text, of] of found) originals.set(text, [...of]);
    files.set(name, 'there');
  } catch {
    files.set(name, 'failed');
    window.addEventListener('online', () => retryOriginals(client), { once: true });
  }
  lookForOriginals(client);
}

async function fetchOriginal(name: string): Promise<unknown> {
  // The version of this page's own data: it is another whenever an original is.
  const url = linkInLanguage(ORIGINAL, `/data/${name}.json?v=${dataVersion()}`);
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

function tell(): void {
  const every = new Set(files.values());
  const most = (['loading', 'failed'] as const).find((one) => every.has(one)) ?? 'there';
  state = shown.size > 0 ? most : 'none';
  for (const listener of listeners) listener();
}
