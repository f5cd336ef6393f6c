import { describe, expect, it } from 'vitest';
import { tinyData, tinyFiles } from '../../testing/tiny.ts';
import { parseFiles, type DataTree } from '../parse.ts';
import { takenTranslations, toTranslate } from '../translations/exchange.ts';
import { namesTranslated } from './names-translated.ts';
import { translationsRefer } from './translations-refer.ts';

type Entries = Record<string, { text: string; of: string; draft?: true }>;

/** The tiny dataset with translations: path below `translations/` → entries. */
function treeWith(files: Readonly<Record<string, Entries>>): DataTree {
  const texts = tinyFiles();
  for (const [path, entries] of Object.entries(files))
    texts.set(`translations/${path}`, JSON.stringify(entries));
  const { tree, findings } = parseFiles(texts);
  if (!tree) throw new Error(JSON.stringify(findings));
  return tree;
}

/** All texts of the tiny dataset "in German". */
function whole(): Record<string, Entries> {
  const data = tinyData();
  const { translations } = takenTranslations(data, new Map(), toTranslate(data, new Map()), true);
  return Object.fromEntries(
    [...translations].map(([file, entries]) => [`de/${file}`, entries as Entries]),
  );
}

describe('translations-refer', () => {
  it('finds nothing where every translation has its text, stale or not', () => {
    expect(translationsRefer.check(treeWith({}))).toEqual([]);
    expect(translationsRefer.check(treeWith(whole()))).toEqual([]);
    const stale = { 'de/actors.json': { eastland: { text: 'Ostland', of: '000000' } } };
    expect(translationsRefer.check(treeWith(stale))).toEqual([]);
  });

  it('finds a translation of nothing', () => {
    const files = { 'de/issues.json': { 'pause/nom': { text: 'Pause', of: '000000' } } };
    expect(translationsRefer.check(treeWith(files))).toEqual([
      expect.objectContaining({
        file: 'translations/de/issues.json',
        pointer: '/pause~1nom',
        message: 'the dataset has no text of this key',
      }),
    ]);
  });

  it('finds a folder that names no language', () => {
    const files = { 'German/actors.json': { eastland: { text: 'Ostland', of: '000000' } } };
    expect(translationsRefer.check(treeWith(files))).toEqual([
      expect.objectContaining({ message: '"German" is no tag of a language' }),
    ]);
  });
});

describe('names-translated', () => {
  it('finds nothing where all names and phrases are translated, or none at all', () => {
    expect(namesTranslated.check(treeWith({}))).toEqual([]);
    expect(namesTranslated.check(treeWith(whole()))).toEqual([]);
  });

  it('finds a name without a translation, and one whose original has changed', () => {
    const files = whole();
    const { eastland: _gone, northland, ...rest } = files['de/actors.json'] ?? {};
    const stale = { text: northland?.text ?? '', of: '000000' };
    const found = namesTranslated.check(
      treeWith({ ...files, 'de/actors.json': { ...rest, northland: stale } }),
    );
    expect(found.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'translations/de/actors.json: "eastland" has no translation of "Eastland"',
      'translations/de/actors.json: "northland" has no translation of "Northland"',
    ]);
  });
});

it('a translation that is no translation is refused', () => {
  const texts = tinyFiles().set(
    'translations/de/actors.json',
    JSON.stringify({ eastland: { text: 'Ostland', of: 'of the text' } }),
  );
  expect(parseFiles(texts).findings).toEqual([
    expect.objectContaining({ file: 'translations/de/actors.json', pointer: '/eastland/of' }),
  ]);
});
