import { canBeFile, canBePage, isWholeFile, pageFacts, type PageFacts } from './answers.ts';

/*
 * What is kept on the device: pages and files of this site in caches of its own, which name the path of the
 * site, so that sites on one host keep apart. Each entry bears in headers of ours what is known of it.
 */

/** What was visited, which makes room when there is too much; what the reader asked to keep, which never does. */
const ROOMS = ['visited', 'asked'] as const;
export type Room = (typeof ROOMS)[number];

/** Where the site is, and the caches of the browser. Times are milliseconds since 1970. */
export interface StorePlace {
  site: URL;
  caches: CacheStorage;
  now: () => number;
}

/** A page that is kept. */
export interface KeptPage extends PageFacts {
  /** Path of the site. */
  path: string;
  room: Room;
  /** When the server sent it, and when it was last looked at; as ISO 8601. */
  kept: string;
  visited: string;
  /** Room that it takes, without its files. */
  bytes: number;
}

const FACTS = 'x-parley-kept';

type PageEntry = Omit<KeptPage, 'path' | 'room'>;
/** What is known of an entry: of a file less than of a page. */
type Facts = Pick<PageEntry, 'kept' | 'visited' | 'bytes'> & Partial<PageFacts>;

export const nameOf = ({ site }: Pick<StorePlace, 'site'>, room: Room | 'notes'): string =>
  `parley ${site.pathname} ${room}`;

/** The whole address of a key of ours. */
export const addressOf = ({ site }: StorePlace, key: string) => new URL(`.${key}`, site).href;
export const keptKeyOf = ({ site }: StorePlace, address: string) =>
  address.slice(site.href.length - 1);

/** The cache of that name. */
export const room = (place: StorePlace, name: Room | 'notes') =>
  place.caches.open(nameOf(place, name));

async function find(
  place: StorePlace,
  key: string,
): Promise<{ room: Room; response: Response } | null> {
  for (const name of ROOMS) {
    const cache = await room(place, name);
    const response = await cache.match(addressOf(place, key), { ignoreVary: true });
    if (response) return { room: name, response };
  }
  return null;
}

/** An answer with what is known of it. Its headers stay: the site's rules of security stand in them. */
function withFacts(body: BodyInit, headers: Headers, facts: object): Response {
  const all = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) all.delete(name);
  // A header takes no letters beyond Latin.
  all.set(FACTS, encodeURIComponent(JSON.stringify(facts)));
  return new Response(body, { headers: all });
}

export const isPageEntry = (facts: Facts): facts is PageEntry => facts.entry !== undefined;

function factsOf(response: Response): Facts | null {
  const text = response.headers.get(FACTS);
  try {
    return text === null ? null : (JSON.parse(decodeURIComponent(text)) as Facts);
  } catch {
    return null;
  }
}

/** A file that is kept; null where there is none. */
export async function findFile(place: StorePlace, key: string): Promise<Response | null> {
  return (await find(place, key))?.response ?? null;
}

/** A page that is kept, and what is known of it; null where there is none. */
export async function findPage(
  place: StorePlace,
  path: string,
): Promise<{ page: KeptPage; response: Response } | null> {
  const found = await find(place, path);
  const facts = found && factsOf(found.response);
  if (!found || !facts || !isPageEntry(facts)) return null;
  return { page: { ...facts, path, room: found.room }, response: found.response };
}

/**
 * Keeps an answer under a key if it is what the key asks for: any other is left. What the reader asked to keep
 * stays with that.
 * @returns whether it is kept.
 * @throws what the browser throws where it has no room (`QuotaExceededError`), or where the answer is cut off.
 */
export async function keep(
  place: StorePlace,
  key: string,
  response: Response,
  wanted: Room = 'visited',
): Promise<boolean> {
  const isPage = key.endsWith('/');
  if (!(isPage ? canBePage(response) : canBeFile(key, response))) return false;
  const body = await response.blob();
  const now = new Date(place.now()).toISOString();
  if (!isPage) {
    if (/\.json\b/.test(key) && !isWholeFile(key, await body.text())) return false;
    const facts = { kept: now, visited: now, bytes: body.size };
    return put(place, key, withFacts(body, response.headers, facts), wanted);
  }
  const page = pageFacts(await body.text(), place.site.pathname);
  if (!page) return false;
  const facts = { ...page, kept: now, visited: now, bytes: body.size };
  return put(place, key, withFacts(body, response.headers, facts), wanted);
}

async function put(
  place: StorePlace,
  key: string,
  response: Response,
  wanted: Room,
): Promise<boolean> {
  const asked = await room(place, 'asked');
  const address = addressOf(place, key);
  const inAsked = wanted === 'asked' || (await asked.match(address, { ignoreVary: true }));
  if (!inAsked) {
    await (await room(place, 'visited')).put(address, response);
    return true;
  }
  await asked.put(address, response);
  await (await room(place, 'visited')).delete(address, { ignoreVary: true });
  return true;
}

/** Notes that a kept page was looked at. */
export async function noteVisit(place: StorePlace, path: string): Promise<void> {
  const found = await findPage(place, path);
  if (!found || found.page.room === 'asked') return;
  const { path: _path, room: _room, ...facts } = found.page;
  const visited = new Date(place.now()).toISOString();
  const response = withFacts(await found.response.blob(), found.response.headers, {
    ...facts,
    visited,
  });
  await (await room(place, 'visited')).put(addressOf(place, path), response);
}

/** Whether something is kept under a key as what the reader asked to keep. */
export async function isAskedFor(place: StorePlace, key: string): Promise<boolean> {
  const asked = await room(place, 'asked');
  return (await asked.match(addressOf(place, key), { ignoreVary: true })) !== undefined;
}

/** Counts what is kept already to what the reader asked to keep; false where it is not there. */
export async function askFor(place: StorePlace, key: string): Promise<boolean> {
  if (await isAskedFor(place, key)) return true;
  const found = await find(place, key);
  return found ? put(place, key, found.response, 'asked') : false;
}

export type KeptEntry = { room: Room; key: string; facts: Facts };

/** Everything that is kept, with what is known of each. */
export async function entries(place: StorePlace): Promise<KeptEntry[]> {
  const all: KeptEntry[] = [];
  for (const name of ROOMS) {
    const cache = await room(place, name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request, { ignoreVary: true });
      const facts = response && factsOf(response);
      if (facts) all.push({ room: name, key: keptKeyOf(place, request.url), facts });
    }
  }
  return all;
}

export const newestFirst = (a: { visited: string }, b: { visited: string }) =>
  a.visited < b.visited ? 1 : a.visited > b.visited ? -1 : 0;

/** What is kept: the pages, those visited last first, and the bytes of everything. */
export async function listKept(place: StorePlace): Promise<{ pages: KeptPage[]; bytes: number }> {
  const all = await entries(place);
  return {
    pages: all
      .flatMap(({ key, room: name, facts }) =>
        isPageEntry(facts) ? [{ ...facts, path: key, room: name }] : [],
      )
      .toSorted(newestFirst),
    bytes: all.reduce((sum, { facts }) => sum + facts.bytes, 0),
  };
}

/** Removes a page or a file from what was visited. */
export async function forget(place: StorePlace, key: string): Promise<void> {
  await (await room(place, 'visited')).delete(addressOf(place, key), { ignoreVary: true });
}

/** Removes what is kept, of this site alone; with the notes where the site itself goes. */
export async function removeAll(
  place: StorePlace,
  what: readonly (Room | 'notes')[],
): Promise<void> {
  await Promise.all(what.map((name) => place.caches.delete(nameOf(place, name))));
}
