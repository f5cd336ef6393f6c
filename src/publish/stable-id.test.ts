import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idInLanguage, nameBasedId, stableId } from './stable-id.ts';

describe('a name-based id', () => {
  it('is the one that the standard computes', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(nameBasedId(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });
});

describe('a stable id', () => {
  it('never changes: readers of feeds know things by it', () => {
    expect(stableId('dataset')).toBe('urn:uuid:1459e6ea-4031-565c-b84a-4a3b8619a2d8');
  });

  it('is a URN of its own for each name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 5 }), (names) => {
        const ids = names.map(stableId);
        expect(new Set(ids).size).toBe(names.length);
        for (const id of ids)
          expect(id).toMatch(
            /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
          );
      }),
    );
  });
});

describe('the id of what a language of a site says', () => {
  const of = (here: string, all: readonly string[]) => idInLanguage('rounds/x', { here, all });
  const ALL = ['en', 'fr', 'ar'];

  it('is that of the thing in the first language, and where there is one', () => {
    for (const [here, all] of [
      ['en', ALL],
      ['en', ['en']],
      ['fr', ['fr']],
      ['', []],
    ] as const)
      expect(of(here, all), here).toBe('urn:uuid:03c55051-dd1e-5de5-814d-76bd6077085d');
  });

  it('is another in each other one, and never changes', () => {
    expect(of('fr', ALL)).toBe('urn:uuid:a5a6871b-1cac-5852-b013-9ee862dc8946');
    expect(of('ar', ALL)).toBe('urn:uuid:56e32687-996d-5daa-bf65-3754316889d9');
  });
});
