import { describe, expect, it } from 'vitest';
import { translatedTree, wholeGerman } from '../../testing/translated-tree.ts';
import { namesTranslated } from './names-translated.ts';

describe('names-translated', () => {
  it('finds nothing where all names and phrases are translated, or none at all', () => {
    expect(namesTranslated.check(translatedTree({}))).toEqual([]);
    expect(namesTranslated.check(translatedTree(wholeGerman()))).toEqual([]);
  });

  it('finds a name without a translation, and one whose original has changed', () => {
    const files = wholeGerman();
    const { eastland: _gone, northland, ...rest } = files['de/actors.json'] ?? {};
    const stale = { text: northland?.text ?? '', of: '000000' };
    const found = namesTranslated.check(
      translatedTree({ ...files, 'de/actors.json': { ...rest, northland: stale } }),
    );
    expect(found.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'translations/de/actors.json: "eastland" has no translation of "Eastland"',
      'translations/de/actors.json: "northland" has no translation of "Northland"',
    ]);
  });
});
