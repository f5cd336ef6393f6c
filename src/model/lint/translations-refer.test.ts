import { describe, expect, it } from 'vitest';
import { tinyFiles } from '../../testing/tiny.ts';
import { translatedTree, wholeGerman } from '../../testing/translated-tree.ts';
import { parseFiles } from '../parse.ts';
import { translationsRefer } from './translations-refer.ts';

describe('translations-refer', () => {
  it('finds nothing where every translation has its text, stale or not', () => {
    expect(translationsRefer.check(translatedTree({}))).toEqual([]);
    expect(translationsRefer.check(translatedTree(wholeGerman()))).toEqual([]);
    const stale = { 'de/actors.json': { eastland: { text: 'Ostland', of: '000000' } } };
    expect(translationsRefer.check(translatedTree(stale))).toEqual([]);
  });

  it('finds a translation of nothing', () => {
    const files = { 'de/issues.json': { 'pause/nom': { text: 'Pause', of: '000000' } } };
    expect(translationsRefer.check(translatedTree(files))).toEqual([
      expect.objectContaining({
        file: 'translations/de/issues.json',
        pointer: '/pause~1nom',
        message: 'the dataset has no text of this key',
      }),
    ]);
  });

  it('finds a folder that names no language', () => {
    const files = { 'German/actors.json': { eastland: { text: 'Ostland', of: '000000' } } };
    expect(translationsRefer.check(translatedTree(files))).toEqual([
      expect.objectContaining({ message: '"German" is no tag of a language' }),
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
