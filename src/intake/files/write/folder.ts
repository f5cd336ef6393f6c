import { zipFiles } from './zip.ts';

/** The name of the folder in the ZIP: what a build is told with PARLEY_DATA. */
const FOLDER = 'data';

/** A ZIP of a folder of data: texts by their paths below it. The same for the same texts. */
export function writeFolder(texts: ReadonlyMap<string, string>): Uint8Array {
  return zipFiles(new Map(Array.from(texts, ([path, text]) => [`${FOLDER}/${path}`, text])));
}
