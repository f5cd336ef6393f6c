import { dataVersionIn } from './asked.ts';
import { keptLists } from './lists.ts';
import {
  addressOf,
  entries,
  isPageEntry,
  keptKeyOf,
  newestFirst,
  room,
  type StorePlace,
} from './store.ts';

/* What goes again: of what was visited, that which was looked at longest ago. */

/** At most so many pages and data files are kept of what was visited. */
export const MOST_PAGES = 100;
export const MOST_DATA_FILES = 300;
/** So many more may come until room is made, which looks at everything that is kept. */
const SLACK = 10;

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
  const known = await keptLists(place);
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
  const keys = (await (await room(place, 'visited')).keys()).map(({ url }) =>
    keptKeyOf(place, url),
  );
  const pages = keys.filter((key) => key.endsWith('/')).length;
  const data = keys.filter((key) => dataVersionIn(key) !== null).length;
  return pages > MOST_PAGES + SLACK || data > MOST_DATA_FILES + SLACK;
}
