import { describe, expect, it } from 'vitest';
import { tinyData } from '../../testing/tiny.ts';
import { publicFiles } from '../slices/public-files.ts';
import type { Dataset } from '../types.ts';
import { withEachText } from './each-text.ts';
import { pairTexts } from './pairs.ts';

function pairsOf(translated: unknown, original: unknown): [string, string][] {
  const pairs: [string, string][] = [];
  pairTexts(translated, original, (text, of) => pairs.push([text, of]));
  return pairs;
}

describe('pairTexts', () => {
  it('finds what stands in the same place', () => {
    expect(
      pairsOf(
        { outcome: { text: 'Une trêve.' }, steps: ['Un.', 'Deux.'], days: 3, none: null },
        { outcome: { text: 'A truce.' }, steps: ['One.', 'Two.'], days: 3, none: null },
      ),
    ).toEqual([
      ['Une trêve.', 'A truce.'],
      ['Un.', 'One.'],
      ['Deux.', 'Two.'],
    ]);
  });

  it('knows records of a list by their ids, in whatever order the language has them', () => {
    expect(
      pairsOf(
        [
          { id: 'aide', text: 'De l’aide.' },
          { id: 'truce', text: 'Une trêve.' },
        ],
        [
          { id: 'truce', text: 'A truce.' },
          { id: 'aide', text: 'Aid.' },
        ],
      ),
    ).toEqual([
      ['De l’aide.', 'Aid.'],
      ['Une trêve.', 'A truce.'],
    ]);
  });

  it('tells nothing of what reads the same, or has no place in the other file', () => {
    expect(pairsOf({ a: 'Hamas', b: 'Deux.' }, { a: 'Hamas' })).toEqual([]);
    expect(pairsOf([{ id: 'new', text: 'Neuf.' }], [{ id: 'old', text: 'Old.' }])).toEqual([]);
    expect(pairsOf(['Un.', 'Deux.'], ['Two.'])).toEqual([]);
    expect(pairsOf({ text: 'Un.' }, ['One.'])).toEqual([]);
    expect(pairsOf({ text: 'Un.' }, null)).toEqual([]);
  });

  it('finds the original of every sentence in every file that pages read', () => {
    const original = tinyData();
    const sentences = new Map<string, string>();
    const translated: Dataset = withEachText(original, ({ kind, text }) => {
      // As another language sorts: nothing stays where it was in a list by names.
      const said = `${text.at(-2)} (${text})`;
      if (kind === 'sentence') sentences.set(said, text);
      return said;
    });
    expect(sentences.size).toBeGreaterThan(10);
    const before = publicFiles(original);
    const wrong: string[] = [];
    let found = 0;
    for (const [name, file] of publicFiles(translated)) {
      if (/^(?:search|dataset|sources|lineage)/.test(name)) continue;
      const pairs = new Map(pairsOf(file, before.get(name)));
      JSON.stringify(file, (_key, value: unknown) => {
        const of = typeof value === 'string' ? sentences.get(value) : undefined;
        if (of !== undefined && pairs.get(value as string) !== of) wrong.push(`${name}: ${of}`);
        else if (of !== undefined) found += 1;
        return value;
      });
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(sentences.size);
  });
});
