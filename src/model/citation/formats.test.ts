import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../testing/tiny.ts';
import { citedThing, CONTEXT, WORDS } from '../../testing/citation-arbitraries.ts';
import { bibtex } from './bibtex.ts';
import { cslItems, type CslItem } from './csl.ts';
import { readBack } from '../../testing/citation-oracle.ts';
import { ris } from './ris.ts';

const itemsOf = (thing: Parameters<typeof cslItems>[0]) => cslItems(thing, CONTEXT, WORDS);

/** Authors without the way in which a reader parts them: ours are names of bodies. */
function authors(item: Record<string, unknown>): string[] | undefined {
  const list = item['author'] as { family?: string; literal?: string }[] | undefined;
  return list?.map(({ family, literal }) => literal ?? family ?? '');
}

/** The address as BibTeX can hold it: signs that end a field are percent-encoded. */
const encoded = (url: string) => url.replace(/[\\{}]/g, (sign) => encodeURIComponent(sign));

/** A date as the library reads it of a newspaper article in RIS. */
const yearOnly = (item: CslItem) =>
  item.issued ? { 'date-parts': [[item.issued['date-parts'][0][0]]] } : undefined;

describe('CSL-JSON', () => {
  it('is read by the library as it was written', () => {
    fc.assert(
      fc.property(citedThing, (thing) => {
        const items = itemsOf(thing);
        expect(readBack(JSON.stringify(items))).toEqual(items);
      }),
    );
  });
});

describe('BibTeX', () => {
  it('is read back to the same fields, whatever signs stand in them', () => {
    fc.assert(
      fc.property(citedThing, (thing) => {
        const items = itemsOf(thing);
        const read = readBack(bibtex(items));
        expect(read).toHaveLength(items.length);
        items.forEach((item, i) => {
          const back = at(read, i);
          expect(back).toMatchObject({
            id: item.id,
            // BibTeX has one sort of article.
            type: item.type === 'article-newspaper' ? 'article-journal' : item.type,
            title: item.title,
            ...(item.URL ? { URL: encoded(item.URL) } : {}),
            language: item.language,
          });
          expect('URL' in back).toBe('URL' in item);
          expect(back['issued']).toEqual(item.issued);
          expect(back['accessed']).toEqual(item.accessed);
          expect(back['note']).toEqual(item.note);
          expect(authors(back)).toEqual(item.author && ['Parley']);
          const container = item['container-title'];
          if (item.type === 'article-newspaper') expect(back['container-title']).toBe(container);
          if (item.type === 'webpage') expect(back['publisher']).toBe(container);
          if (item.type === 'dataset') expect(back['version']).toBe(item.version);
        });
      }),
    );
  });

  it('names each entry by the id of its source, and the record by the id of the claim', () => {
    fc.assert(
      fc.property(citedThing, (thing) => {
        const keys = [...bibtex(itemsOf(thing)).matchAll(/^@\w+\{([^,]+),$/gm)].map(
          ([, key]) => key,
        );
        expect(keys).toEqual([...thing.sources.map(({ id }) => id), 'parley-rep-00001']);
      }),
    );
  });
});

describe('RIS', () => {
  it('is read back to the same fields', () => {
    fc.assert(
      fc.property(citedThing, (thing) => {
        const items = itemsOf(thing);
        const read = readBack(ris(items));
        expect(read).toHaveLength(items.length);
        items.forEach((item, i) => {
          const back = at(read, i);
          expect(back).toMatchObject({
            id: item.id,
            type: item.type,
            title: item.title,
            language: item.language,
          });
          expect(back['URL']).toBe(item.URL);
          // Of the date of a newspaper article the library reads the year alone.
          const issued = item.type === 'article-newspaper' ? yearOnly(item) : item.issued;
          expect(back['issued']).toEqual(issued);
          expect(back['accessed']).toEqual(item.accessed);
          expect(back['note']).toEqual(item.note);
          expect(back['version']).toEqual(item.version);
          expect(back['number']).toEqual(item.number);
          expect(authors(back)).toEqual(item.author && ['Parley']);
        });
      }),
    );
  });

  it('begins each record with its type, ends it with a mark, and its lines as on Windows', () => {
    fc.assert(
      fc.property(citedThing, (thing) => {
        const text = ris(itemsOf(thing));
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const records = text.split(/(?<=ER {2}- \r\n)\r\n/);
        expect(records).toHaveLength(thing.sources.length + 1);
        for (const record of records) {
          expect(record).toMatch(/^TY {2}- (NEWS|ELEC|GEN|DATA)\r\n/);
          expect(record).toMatch(/\r\nER {2}- \r\n$/);
        }
      }),
    );
  });
});
