import { SCRIPT } from '../site/media-types.ts';
import { pageFacts } from './answers.ts';
import { note, noted } from './notes.ts';
import type { StorePlace } from './store.ts';

/*
 * Whether the site is still there. Browsers keep a worker whose script is gone, for as long as anybody comes to
 * its address, whatever stands there then: so the worker has to look for itself.
 */

/** What is asked, past everything that is kept. Redirects are not followed. */
export type Ask = (address: URL) => Promise<Response>;

/** Milliseconds between two looks after which a script that is gone is no accident of a release. */
export const ACCIDENT_MS = 60_000;
/** Milliseconds from one look to the next where nothing is strange. */
export const BETWEEN_LOOKS_MS = 24 * 3600 * 1000;

/** There: the script is. Gone: the site is, for good. Unknown: this time it cannot be told. */
type Found = 'there' | 'missing' | 'gone' | 'unknown';

async function look(place: StorePlace, script: URL, ask: Ask): Promise<Found> {
  const answer = await ask(script).catch(() => null);
  if (!answer || answer.type === 'opaqueredirect' || answer.status >= 500) return 'unknown';
  if (answer.status === 410) return 'gone';
  const type = answer.headers.get('content-type') ?? '';
  if (answer.ok && (type.startsWith(SCRIPT.type) || type.includes('javascript'))) return 'there';
  // A server that answers for every address with a page of its own has no script, either.
  if (!answer.ok && answer.status !== 404) return 'unknown';
  const home = await ask(place.site).catch(() => null);
  if (!home || home.type === 'opaqueredirect' || home.status >= 500) return 'unknown';
  const isOurs = home.ok && pageFacts(await home.text(), place.site.pathname) !== null;
  if (isOurs) return 'missing';
  return home.ok || home.status === 404 || home.status === 410 ? 'gone' : 'unknown';
}

/**
 * Looks whether the site is gone: another site stands in its place, or its script is no longer there at two
 * looks a minute or more apart, since for a moment of a release it may not be.
 */
export async function isGone(place: StorePlace, script: URL, ask: Ask): Promise<boolean> {
  const found = await look(place, script, ask);
  await note(place, 'looked', place.now());
  if (found === 'gone') return true;
  if (found === 'there') await note(place, 'missing', null);
  if (found !== 'missing') return false;
  const since = await noted(place, 'missing');
  if (since !== null) return place.now() - since >= ACCIDENT_MS;
  await note(place, 'missing', place.now());
  return false;
}

/** Whether it is time for a look although nothing is strange. */
export async function isTimeToLook(place: StorePlace): Promise<boolean> {
  const [looked, missing] = await Promise.all([noted(place, 'looked'), noted(place, 'missing')]);
  const pause = missing === null ? BETWEEN_LOOKS_MS : ACCIDENT_MS;
  // A clock that was put back must not put off the look for ever.
  return looked === null || Math.abs(place.now() - looked) >= pause;
}
