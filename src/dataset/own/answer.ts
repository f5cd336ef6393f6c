import { findOwn, readOwnSlice, type OwnDataset } from './store.ts';

/** What a server would answer that had a slice of a reader's own dataset. Throws NotKept where storage is refused. */
export async function ownAnswer(key: string, name: string): Promise<Response> {
  const slice = await readOwnSlice(key, name);
  return slice === null ? new Response(null, { status: 404 }) : new Response(slice);
}

/** No dataset of this key is kept on this device: it was removed, or stands on another. */
export class NoOwnDataset extends Error {
  override name = 'NoOwnDataset';
}

/** What is said of a dataset of the reader's own. Throws NoOwnDataset, NotKept. */
export async function ownDataset(key: string): Promise<OwnDataset> {
  const dataset = await findOwn(key);
  if (!dataset) throw new NoOwnDataset(key);
  return dataset;
}
