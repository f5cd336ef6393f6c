import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marking, withoutMarks, type TextState } from './marks.ts';

/** What a reader gets of a value, and what is noted of its texts. */
function sent(value: unknown, originals: string[], drafts: string[], read: string[] = []) {
  const noted: [string, TextState][] = [];
  const json = JSON.stringify(
    value,
    marking({ originals: new Set(originals), drafts: new Set(drafts), read: new Set(read) }),
  );
  const came = withoutMarks(JSON.parse(json) as unknown, (text, state) =>
    noted.push([text, state]),
  );
  return { came, noted };
}

it('tells of sentences that are not translated, and of drafts, wherever they stand', () => {
  const value = { a: ['One.', { b: 'Two.' }], c: 'Three.', d: 'Four.', n: 3, none: null };
  expect(sent(value, ['One.'], ['Two.'], ['Two.', 'Four.'])).toEqual({
    came: value,
    noted: [
      ['One.', 'original'],
      ['Two.', 'draft'],
      ['Four.', 'read'],
    ],
  });
});

it('leaves every value as it was', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.jsonValue(), texts, texts, (value, originals, drafts) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      expect(sent(value, originals, drafts).came).toEqual(plain);
    }),
  );
});
