import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicFiles } from '../model/slices/public-files.ts';
import { FIRST, SOURCES, tinyData, type Edit } from '../testing/tiny.ts';
import { fingerprint } from './write-site.ts';

const of = (...edits: Edit[]) => fingerprint(publicFiles(tinyData(...edits)));

const files = fc
  .dictionary(
    fc.stringMatching(/^[a-z]{1,6}(\/[a-z0-9-]{1,6})?$/),
    fc.dictionary(fc.string(), fc.jsonValue()),
    {
      minKeys: 1,
      maxKeys: 4,
    },
  )
  .map((content) => new Map<string, unknown>(Object.entries(content)));

const asText = (map: ReadonlyMap<string, unknown>) => JSON.stringify([...map]);

describe('fingerprint', () => {
  it('is the same whenever it is taken of the same data', () => {
    expect(of()).toBe(of());
  });

  it('is short, and can stand in an address as it is', () => {
    expect(of()).toMatch(/^[0-9a-f]{10}$/);
  });

  it.each<[string, Edit]>([
    ['a figure', [FIRST, '/proposals/0/provisions/0/reports/0/quantity/max', 31]],
    [
      'a letter of a sentence',
      [FIRST, '/outcome/text', 'Eastland handed an outline to both party.'],
    ],
    ['the title of a source', [SOURCES, '/0/title', 'Another page that does not exist']],
    ['the version of the data', ['about.json', '/version', '1.0.1']],
  ])('is another when %s changes', (_, edit) => {
    expect(of(edit)).not.toBe(of());
  });

  it('is another for every other set of files', () => {
    fc.assert(
      fc.property(files, files, (a, b) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(asText(a) === asText(b));
      }),
    );
  });

  it('is another when a file is missing', () => {
    fc.assert(
      fc.property(files, (all) => {
        const fewer = new Map([...all].slice(1));
        expect(fingerprint(fewer)).not.toBe(fingerprint(all));
      }),
    );
  });

  it('is another when a file has another name', () => {
    fc.assert(
      fc.property(files, (all) => {
        const renamed = new Map([...all].map(([name, content]) => [`${name}-x`, content]));
        expect(fingerprint(renamed)).not.toBe(fingerprint(all));
      }),
    );
  });
});
