import { createStore, get, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Edition } from '../../model/slices/edition.ts';

/*
 * Datasets of a reader's own, kept in this browser until they are removed. Nothing of them leaves the device. One
 * record says what a dataset is, one holds its files, and one each the slices that pages read.
 */

/** What is said of a kept dataset. */
export type OwnDataset = {
  key: string;
  edition: Edition;
  /** Name of the file from which it came. */
  from: string;
  /** When it was kept, in milliseconds since 1970. */
  kept: number;
  /** Size of its files and slices, as text, in bytes. */
  bytes: number;
  rounds: number;
  proposals: number;
  /** The release that made the slices: another makes them anew from the files. */
  release: string;
};

/** The browser does not keep it: storage is refused, as in some private windows, or full. */
export class NotKept extends Error {
  override name = 'NotKept';
  constructor(
    readonly reason: 'full' | 'refused',
    options?: ErrorOptions,
  ) {
    super(`own dataset: ${reason}`, options);
  }
}

let known: UseStore | null = null;
// Not before it is asked for: where storage is refused, opening it throws.
const place = (): UseStore => (known ??= createStore('parley-own', 'records'));

/** What is kept, the newest first. Throws NotKept where the browser refuses to say. */
export async function listOwn(): Promise<OwnDataset[]> {
  const all = await guarded(() =>
    place()('readonly', (store) =>
      promisifyRequest<OwnDataset[]>(store.getAll(startingWith('dataset'))),
    ),
  );
  return all.toSorted((a, b) => b.kept - a.kept);
}

/** What is said of a dataset; null where there is none of that key. Throws NotKept. */
export async function findOwn(key: string): Promise<OwnDataset | null> {
  return (await guarded(() => get<OwnDataset>(['dataset', key], place()))) ?? null;
}

/** One slice of a dataset, as JSON; null where it has none of that name. Throws NotKept. */
export async function readOwnSlice(key: string, name: string): Promise<string | null> {
  return (await guarded(() => get<string>(['slice', key, name], place()))) ?? null;
}

/** The files of a dataset by their paths below `data/`; null where there is none of that key. Throws NotKept. */
export async function readOwnFiles(key: string): Promise<ReadonlyMap<string, string> | null> {
  return (await guarded(() => get<ReadonlyMap<string, string>>(['files', key], place()))) ?? null;
}

/**
 * Keeps a dataset, in place of what had its key. All of it is kept or nothing: what had the key stays where there is no
 * room for what comes. Throws NotKept.
 * @param files the files of the dataset by their paths below `data/`.
 * @param slices what pages read of it, as JSON, by name.
 */
export async function keepOwn(
  dataset: OwnDataset,
  files: ReadonlyMap<string, string>,
  slices: ReadonlyMap<string, string>,
): Promise<void> {
  const { key } = dataset;
  await inOne((store) => {
    drop(store, key);
    for (const [name, slice] of slices) store.put(slice, ['slice', key, name]);
    store.put(files, ['files', key]);
    store.put(dataset, ['dataset', key]);
  });
}

/** Removes a dataset with all that is kept of it. Throws NotKept. */
export async function removeOwn(key: string): Promise<void> {
  await inOne((store) => drop(store, key));
}

function drop(store: IDBObjectStore, key: string): void {
  store.delete(['dataset', key]);
  store.delete(['files', key]);
  store.delete(startingWith('slice', key));
}

/** All keys that begin so and have one part more. */
const startingWith = (...parts: string[]) =>
  IDBKeyRange.bound([...parts, ''], [...parts, '\uFFFF']);

/** Changes in one transaction: all of them hold, or none does. */
async function inOne(change: (store: IDBObjectStore) => void): Promise<void> {
  await guarded(() =>
    place()('readwrite', (store) => {
      const done = promisifyRequest(store.transaction);
      try {
        change(store);
      } catch (error) {
        store.transaction.abort();
        void done.catch(() => {});
        throw error;
      }
      return done;
    }),
  );
}

async function guarded<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new NotKept(isFull ? 'full' : 'refused', { cause: error });
  }
}
