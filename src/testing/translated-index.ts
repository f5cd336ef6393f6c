import { datasetOf, parseFiles } from '../model/parse.ts';
import { indexSlice, type IndexSlice } from '../model/slices/index-slice.ts';
import { translationsIn } from '../model/translations/of-tree.ts';
import { translatedDataset } from '../model/translations/translate.ts';
import { readDataFiles } from '../publish/data-files.ts';

/** The index of the site's own dataset as it stands in a language. */
export async function translatedIndex(tag: string): Promise<IndexSlice> {
  const { tree } = parseFiles(await readDataFiles());
  if (!tree) throw new Error('the data of the site do not parse');
  const translations = translationsIn(tree).get(tag);
  if (!translations) throw new Error(`the data of the site are not translated into "${tag}"`);
  return indexSlice(translatedDataset(datasetOf(tree), translations).data);
}
