import { canBePage } from './answers.ts';
import { KEPT_PAGE } from './kept-page.ts';
import { isCrowded, makeRoom } from './make-room.ts';
import { findFile, findPage, forget, keep, noteVisit } from './store.ts';
import type { KeptPage, StorePlace } from './store.ts';

/*
 * How the worker answers: pages from the server as long as it answers in time, files that never change from
 * what is kept.
 */

/** Milliseconds that a reader waits for the server where the page is kept. */
export const PATIENCE_MS = 3000;

/** Why a kept page is shown, or a page in place of another. */
export type Reason = { why: 'unreachable' } | { why: 'slow' } | { why: 'status'; status: number };

/** What the strategies need of the worker around them. */
export interface Around extends StorePlace {
  /** Fingerprint of the release of the worker. */
  release: string;
  fetch: (request: Request) => Promise<Response>;
  /** Work that goes on after the answer was given. */
  after: (work: Promise<unknown>) => void;
  /** Resolves after some milliseconds. */
  pause: (ms: number) => Promise<void>;
  /** What a kept page says of itself, as HTML; and a page that stands where none is kept. */
  lineOf: (page: KeptPage, reason: Reason) => string;
  lineInPlace: () => string;
  /** Called when an answer is not what this site would give. */
  onStrange: () => Promise<void>;
}

/** Where a line about the page goes: before what the app takes over. */
const ROOT = '<div id="root"';

/**
 * A file that never changes: what is kept, else what the server sends, which is kept if it is whole.
 */
export async function answerFile(key: string, request: Request, around: Around): Promise<Response> {
  const kept = await findFile(around, key).catch(() => null);
  if (kept) return kept;
  const response = await around.fetch(request);
  if (response.ok) around.after(keepQuietly(around, key, response.clone()));
  return response;
}

/**
 * A page: what the server sends, if it answers in time and well; else what is kept, which says so; else a page
 * that says what is kept.
 * @param network the server's answer to the request, asked for already.
 */
export async function answerPage(
  key: string,
  network: Promise<Response>,
  around: Around,
): Promise<Response> {
  // First of all, since the answer can be read once: this takes a copy of it.
  around.after(
    network.then(
      (response) => seen(key, response, around),
      () => {},
    ),
  );
  const kept = await findPage(around, key).catch(() => null);
  const reason: Promise<Reason | null> = network.then(
    ({ status }) => (status >= 500 ? { why: 'status', status } : null),
    () => ({ why: 'unreachable' }),
  );
  const late = async (): Promise<Reason> => {
    await around.pause(PATIENCE_MS);
    return { why: 'slow' };
  };
  const failed = await (kept ? Promise.race([reason, late()]) : reason);
  if (!failed) return network;
  if (kept) {
    const line = around.lineOf(kept.page, failed);
    around.after(noteVisit(around, key).catch(() => {}));
    return withLine(kept.response, line);
  }
  // The server's own words are better than ours where it has any.
  if (failed.why !== 'unreachable') return network;
  const inPlace = await findPage(around, KEPT_PAGE).catch(() => null);
  return inPlace ? withLine(inPlace.response, around.lineInPlace(), 503) : network;
}

/** Keeps what the server sent, or follows up what is strange about it. */
async function seen(key: string, response: Response, around: Around): Promise<void> {
  if (response.status === 410) await forget(around, key);
  if (response.status === 404 || response.status === 410) return around.onStrange();
  if (!canBePage(response)) return;
  if (!(await keepQuietly(around, key, response.clone()))) await around.onStrange();
}

/**
 * Keeps an answer, and makes room where there is too much or none.
 * @returns false where the answer is not what was asked for; true also where there is no room for it.
 */
async function keepQuietly(around: Around, key: string, response: Response): Promise<boolean> {
  try {
    const kept = await keep(around, key, response);
    if (await isCrowded(around)) await makeRoom(around, around.release);
    return kept;
  } catch {
    // No room, or cut off. Half of what was visited goes, so that the next one finds room.
    await makeRoom(around, around.release, { pages: 50, files: 100 }).catch(() => {});
    return true;
  }
}

async function withLine(response: Response, line: string, status = 200): Promise<Response> {
  const html = await response.text();
  // A function, because "$" in a replacement string has a meaning.
  const said = html.replace(ROOT, () => line + ROOT);
  return new Response(said, { status, headers: response.headers });
}
