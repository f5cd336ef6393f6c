import { tinyData, tinyFiles } from './tiny.ts';
import { parseFiles, type DataTree } from '../model/parse.ts';
import { takenTranslations, toTranslate } from '../model/translations/exchange.ts';

/** Translations of a file: key → translation. */
export type Entries = Record<string, { text: string; of: string; draft?: true }>;

/** The tiny dataset with translations: path below `translations/` → entries. */
export function translatedTree(files: Readonly<Record<string, Entries>>): DataTree {
  const texts = tinyFiles();
  for (const [path, entries] of Object.entries(files))
    texts.set(`translations/${path}`, JSON.stringify(entries));
  const { tree, findings } = parseFiles(texts);
  if (!tree) throw new Error(JSON.stringify(findings));
  return tree;
}

/** All texts of the tiny dataset "in German". */
export function wholeGerman(): Record<string, Entries> {
  const data = tinyData();
  const { translations } = takenTranslations(data, new Map(), toTranslate(data, new Map()), true);
  return Object.fromEntries(
    [...translations].map(([file, entries]) => [`de/${file}`, entries as Entries]),
  );
}
