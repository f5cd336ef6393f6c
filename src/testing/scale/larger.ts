import { datasetOf, parseFiles } from '../../model/parse.ts';
import type { Dataset } from '../../model/types.ts';
import { readDataFiles } from '../../publish/data-files.ts';
import { generated } from './generate.ts';

/** The dataset of the site, and one of so many rounds that is made of it. */
export async function largerData(rounds: number): Promise<{ real: Dataset; larger: Dataset }> {
  const files = await readDataFiles();
  return { real: parsed(files), larger: parsed(generated(files, rounds)) };
}

function parsed(files: ReadonlyMap<string, string>): Dataset {
  const { tree, findings } = parseFiles(files);
  if (!tree) throw new Error(`${findings.length} files do not parse`);
  return datasetOf(tree);
}
