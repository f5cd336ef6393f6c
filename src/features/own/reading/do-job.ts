import { findOwn, keepOwn, readOwnFiles, type OwnDataset } from '../../../dataset/own/store.ts';
import type { FilesMade } from '../../../intake/data-files-of.ts';
import { writeFolder } from '../../../intake/files/write/folder.ts';
import { zipFiles } from '../../../intake/files/write/zip.ts';
import { readOwn } from '../../../intake/read-own.ts';
import { ownSlicesOf } from '../../../intake/slices-of.ts';
import { retitled, fileTextsOf } from '../../../intake/texts-of.ts';
import { ZIP } from '../../../site/media-types.ts';
import type { GivenFile } from '../../../intake/files/datasets.ts';
import { found } from './found.ts';
import type {
  GivenHandle,
  KeepWish,
  OwnCourse,
  OwnJob,
  OwnJobs,
  ReadWish,
  ToOwnWorker,
} from './jobs.ts';

/** A file that was chosen cannot be read any more. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/** How far somebody is, for whoever waits. */
export type TellCourse = (course: OwnCourse) => void;

/** Does what a page asks. @throws Unreadable, NotKept; anything else is a fault of ours */
export async function doJob(
  asked: ToOwnWorker,
  tell: TellCourse,
): Promise<OwnJobs[OwnJob]['answer']> {
  switch (asked.job) {
    case 'read':
      return read(asked.with, tell);
    case 'marked':
      return marked(asked.with, tell);
    case 'keep':
      return keep(asked.with, tell);
    case 'folder':
      return folder(await textsIn(asked.with));
    case 'keptFolder': {
      const texts = await readOwnFiles(asked.with);
      return texts && folder(texts);
    }
    case 'renew':
      return renew(asked.with);
  }
}

async function read({ files, ...wish }: ReadWish, tell: TellCourse) {
  tell({ stage: 'files', share: 0 });
  return found({ ...wish, files: await Promise.all(files.map(bytesOf)) }, tell);
}

async function marked({ files, answers, today }: Omit<ReadWish, 'before'>, tell: TellCourse) {
  const given = await Promise.all(files.map(bytesOf));
  const reading = await readOwn(given, answers, today, {
    onProgress: (share) => tell({ stage: 'files', share }),
    onTables: () => tell({ stage: 'rows', share: null }),
  });
  const copies = reading.marked();
  const [only, ...others] = copies;
  if (!only) return null;
  if (others.length > 0)
    return { name: 'marked.zip', file: new Blob([partOf(zipFiles(copies))], { type: ZIP.type }) };
  return { name: only[0], file: new Blob([partOf(only[1])]) };
}

/** What a Blob takes: our bytes are never shared between threads. */
const partOf = (content: string | Uint8Array) => content as string | Uint8Array<ArrayBuffer>;

async function bytesOf({ name, file }: GivenHandle): Promise<GivenFile> {
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    throw new Unreadable(name, { cause });
  }
}

async function keep(wish: KeepWish, tell: TellCourse): Promise<null> {
  const { key, from, kept, release } = wish;
  tell({ stage: 'slices', share: null });
  const done = await keepFiles({ key, from, kept, release }, await textsIn(wish), () =>
    tell({ stage: 'keeping', share: null }),
  );
  if (!done) throw new Error('a dataset that does not keep the schema was to be kept');
  return null;
}

async function renew({ key, release }: OwnJobs['renew']['with']): Promise<boolean> {
  const [dataset, texts] = await Promise.all([findOwn(key), readOwnFiles(key)]);
  if (!dataset || !texts) return false;
  const { from, kept } = dataset;
  return keepFiles({ key, from, kept, release }, texts, () => {});
}

/** Keeps files and the slices that are made of them; false, and nothing is kept, where they do not keep the schema. */
async function keepFiles(
  facts: Pick<OwnDataset, 'key' | 'from' | 'kept' | 'release'>,
  texts: ReadonlyMap<string, string>,
  onMade: () => void,
): Promise<boolean> {
  const made = ownSlicesOf(texts);
  if (!made) return false;
  const { edition, rounds, proposals } = made;
  const slices = new Map([...made.slices].map(([name, slice]) => [name, JSON.stringify(slice)]));
  onMade();
  const all = [...texts.values(), ...slices.values()];
  const bytes = all.reduce((sum, text) => sum + text.length, 0);
  await keepOwn({ ...facts, edition, bytes, rounds, proposals }, texts, slices);
  return true;
}

/** The files that a reading made, as texts, under the title that a person gave them. */
async function textsIn({ dataset, title }: Pick<KeepWish, 'dataset' | 'title'>) {
  const files: FilesMade = new Map(JSON.parse(await dataset.text()) as [string, unknown][]);
  return fileTextsOf(retitled(files, title));
}

const folder = (texts: ReadonlyMap<string, string>) =>
  new Blob([partOf(writeFolder(texts))], { type: ZIP.type });
