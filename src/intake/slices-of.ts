import { folding } from '#language/folding.ts';
import { datasetOf, parseFiles } from '../model/parse.ts';
import { editionOf, type Edition } from '../model/slices/edition.ts';
import { publicFiles } from '../model/slices/public-files.ts';
import type { FilesMade } from './data-files-of.ts';

/** What the pages of a site need of a dataset. */
export interface OwnSlices {
  readonly edition: Edition;
  /** What pages read, by name. */
  readonly slices: ReadonlyMap<string, unknown>;
  readonly rounds: number;
  readonly proposals: number;
}

/** Slices of the files of a dataset, by their paths below `data/`; null where they do not keep the schema. */
export function ownSlicesOf(texts: ReadonlyMap<string, string>): OwnSlices | null {
  const { tree } = parseFiles(texts);
  if (!tree) return null;
  const data = datasetOf(tree);
  return {
    edition: editionOf(data),
    slices: publicFiles(data, undefined, { folding }),
    rounds: data.rounds.length,
    proposals: data.rounds.reduce((sum, { proposals }) => sum + proposals.length, 0),
  };
}

/** Whether files keep the schema: a site can be made of them then, whatever rules they break. */
export const keepsSchema = (files: FilesMade): boolean =>
  parseFiles(new Map([...files].map(([path, value]) => [path, JSON.stringify(value)]))).tree !==
  null;
