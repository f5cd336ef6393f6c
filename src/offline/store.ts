import { canBeFile, canBePage, isWholeFile, pageFacts, type PageFacts } from './answers.ts';
import { dataVersionIn } from './asked.ts';
import { listKey, releaseListIn, type ReleaseList } from './release-list.ts';

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

/** At most so many pages and data files are kept of what was visited. */
export const MOST_PAGES = 100;
export const MOST_DATA_FILES = 300;
/** So many more may come until room is made, which looks at everything that is kept. */
const SLACK = 10;

const FACTS = 'x-parley-kept';

type PageEntry = Omit<KeptPage, 'path' | 'room'>;
/** What is known of an entry: of a file less than of a page. */
type Facts = Pick<PageEntry, 'kept' | 'visited' | 'bytes'> & Partial<PageFacts>;

export const nameOf = ({ site }: Pick<StorePlace, 'site'>, room: Room | 'notes'): string =>
  `parley ${site.pathname} ${room}`;

const addressOf = ({ site }: StorePlace, key: string) => new URL(`.${key}`, site).href;
const keyOf = ({ site }: StorePlace, address: string) => address.slice(site.href.length - 1);

const room = (place: StorePlace, name: Room | 'notes') => place.caches.open(nameOf(place, name));

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

const isPageEntry = (facts: Facts): facts is PageEntry => facts.entry !== undefined;

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

type Entry = { room: Room; key: string; facts: Facts };

async function entries(place: StorePlace): Promise<Entry[]> {
  const all: Entry[] = [];
  for (const name of ROOMS) {
    const cache = await room(place, name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request, { ignoreVary: true });
      const facts = response && factsOf(response);
      if (facts) all.push({ room: name, key: keyOf(place, request.url), facts });
    }
  }
  return all;
}

const newestFirst = (a: { visited: string }, b: { visited: string }) =>
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

/** Keeps the list of a release, by which its files are told from those of others. */
export async function keepList(place: StorePlace, text: string): Promise<ReleaseList> {
  const list = releaseListIn(text);
  await (
    await room(place, 'notes')
  ).put(addressOf(place, listKey(list.release)), new Response(text));
  return list;
}

async function lists(place: StorePlace): Promise<{ address: string; list: ReleaseList }[]> {
  const notes = await room(place, 'notes');
  const found = await notes.keys();
  const read = await Promise.all(
    found
      .filter(({ url }) => url.includes('/offline.json?'))
      .map(async ({ url }) => {
        const text = await (await notes.match(url))?.text();
        return text === undefined ? [] : [{ address: url, list: releaseListIn(text) }];
      }),
  );
  return read.flat();
}

/**
 * Makes room. Of what was visited, the pages and data files looked at longest ago go where there are too many,
 * with everything of releases of which no page is left. What the release `current` needs first, and what the
 * reader asked to keep, stays.
 */
export async function makeRoom(
  place: StorePlace,
  current: string,
  most = { pages: MOST_PAGES, files: MOST_DATA_FILES },
): Promise<void> {
  const known = await lists(place);
  const first = new Set(known.find(({ list }) => list.release === current)?.list.first);
  const all = await entries(place);
  const visited = all.filter(({ room: name }) => name === 'visited');
  const pages = visited
    .filter(({ key }) => key.endsWith('/') && !first.has(key))
    .toSorted((a, b) => newestFirst(a.facts, b.facts));
  const goingPages = pages.slice(most.pages);
  const gone = new Set(goingPages.map(({ key }) => key));
  const staying = all.flatMap(({ key, facts }) =>
    isPageEntry(facts) && !gone.has(key) ? [facts] : [],
  );

  const alive = known.filter(
    ({ list }) =>
      list.release === current || staying.some(({ entry }) => list.code.includes(entry)),
  );
  const versions = new Set([
    ...alive.map(({ list }) => list.data),
    ...staying.map(({ data }) => data),
  ]);
  // A page of a release that nobody has listed yet may need any file of code.
  const code = staying.every(({ entry }) => known.some(({ list }) => list.code.includes(entry)))
    ? new Set(alive.flatMap(({ list }) => list.code))
    : null;
  const files = visited.filter(({ key }) => !key.endsWith('/') && !first.has(key));
  const data = files
    .filter(({ key }) => dataVersionIn(key) !== null)
    .toSorted((a, b) => newestFirst(a.facts, b.facts));
  const goingFiles = files.filter((file) => {
    const version = dataVersionIn(file.key);
    if (version === null) return code !== null && !code.has(file.key);
    return !versions.has(version) || data.indexOf(file) >= most.files;
  });

  const cache = await room(place, 'visited');
  for (const { key } of [...goingPages, ...goingFiles]) await cache.delete(addressOf(place, key));
  const notes = await room(place, 'notes');
  for (const { address } of known.filter((one) => !alive.includes(one)))
    await notes.delete(address);
}

/** Whether there is more than there should be, told from the keys alone. */
export async function isCrowded(place: StorePlace): Promise<boolean> {
  const keys = (await (await room(place, 'visited')).keys()).map(({ url }) => keyOf(place, url));
  const pages = keys.filter((key) => key.endsWith('/')).length;
  const data = keys.filter((key) => dataVersionIn(key) !== null).length;
  return pages > MOST_PAGES + SLACK || data > MOST_DATA_FILES + SLACK;
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

/** A time that was noted under a name; null where there is none. */
export async function noted(place: StorePlace, name: string): Promise<number | null> {
  const text = await (
    await (await room(place, 'notes')).match(addressOf(place, `/note-${name}`))
  )?.text();
  return text === undefined ? null : Number(text);
}

/** Notes that something happens now, or, with null, that it does not count any more. */
export async function note(place: StorePlace, name: string, at: number | null): Promise<void> {
  const notes = await room(place, 'notes');
  const address = addressOf(place, `/note-${name}`);
  if (at === null) await notes.delete(address);
  else await notes.put(address, new Response(String(at)));
}
