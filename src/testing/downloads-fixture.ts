import { datasetOf, parseFiles } from '../model/parse.ts';
import { publicFiles } from '../model/slices/public-files.ts';
import type { Dataset } from '../model/types.ts';
import { ALONE } from '../site/languages.ts';
import { readDataFiles } from '../publish/data-files.ts';

/** The dataset of the site as it stands in src/data/, or that of another folder. */
export async function realData(folder?: string): Promise<Dataset> {
  const { tree, findings } = parseFiles(await readDataFiles(folder));
  if (!tree) throw new Error(`${findings.length} files do not parse`);
  return datasetOf(tree);
}

/** A dataset as the additions get it, at an address that does not exist. */
export function placeOfColumn(data: Dataset) {
  const place = { base: '/p/', origin: 'https://parley.example', languages: ALONE };
  return { data, files: publicFiles(data), ...place };
}
