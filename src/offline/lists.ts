import { listKey, releaseListIn, type ReleaseList } from './release-list.ts';
import { addressOf, room, type StorePlace } from './store.ts';

/* The lists of the releases of which something is kept: by them files are told apart. */

/** Keeps the list of a release, by which its files are told from those of others. */
export async function keepList(place: StorePlace, text: string): Promise<ReleaseList> {
  const list = releaseListIn(text);
  await (
    await room(place, 'notes')
  ).put(addressOf(place, listKey(list.release)), new Response(text));
  return list;
}

/** The lists that are kept, each with its address. */
export async function keptLists(
  place: StorePlace,
): Promise<{ address: string; list: ReleaseList }[]> {
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
