import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../model/tables/all-tables.ts';
import { tinyData } from '../../testing/tiny.ts';
import { makeDownloads } from './downloads.ts';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { profileCheck } from '../../testing/validator.ts';

type Field = { name: string };
type Resource = {
  name: string;
  path: string;
  type?: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
};
type Package = { version: string; created: string; homepage: string; resources: Resource[] };

const faults = profileCheck('datapackage-2.0.json');

/** Every text below data/, those that the site reads itself included. */
function textsOf(place: ReturnType<typeof placeOfColumn>): Map<string, string> {
  const files = [...place.files].map(
    ([name, content]) => [`data/${name}.json`, JSON.stringify(content)] as const,
  );
  return new Map([...files, ...makeDownloads(place).texts]);
}

let texts: Map<string, string>;
let descriptor: Package;
beforeAll(async () => {
  texts = textsOf(placeOfColumn(await realData()));
  descriptor = JSON.parse(texts.get('data/datapackage.json') ?? '') as Package;
});

describe('the data package', () => {
  it('keeps the profile of the standard that it names', () => {
    expect(faults(descriptor)).toEqual([]);
    expect(descriptor).toHaveProperty(
      '$schema',
      'https://datapackage.org/profiles/2.0/datapackage.json',
    );
  });

  it.each([
    ['has no resource', { resources: [] }],
    ['was created on no day', { created: 'soon' }],
    ['has a homepage that is none', { homepage: 'at home' }],
    [
      'has a field without a name',
      { resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{}] } }] },
    ],
  ])('would be refused if it %s', (_, change) => {
    expect(faults({ ...descriptor, ...change })).not.toEqual([]);
  });

  it('has every table and the dataset as JSON', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual([
      ...TABLES.map(({ name }) => name),
      'dataset',
    ]);
  });

  it('gives the size and the fingerprint of each file as it is published', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const text = texts.get(`data/${path}`) ?? '';
      expect(bytes, path).toBe(Buffer.byteLength(text));
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    }
  });

  it('has keys that lead to columns that are there', () => {
    const fields = new Map(
      descriptor.resources.map(({ name, schema }) => [
        name,
        (schema?.fields ?? []).map((field) => field.name),
      ]),
    );
    let keys = 0;
    for (const { name, schema } of descriptor.resources) {
      for (const part of schema?.primaryKey ?? []) expect(fields.get(name)).toContain(part);
      for (const key of schema?.foreignKeys ?? []) {
        keys += 1;
        expect(fields.get(name)).toEqual(expect.arrayContaining(key.fields));
        expect(fields.get(key.reference.resource)).toEqual(
          expect.arrayContaining(key.reference.fields),
        );
      }
    }
    expect(keys).toBeGreaterThan(5);
  });

  it('says where the site is, and of which version it is', () => {
    expect(descriptor.homepage).toBe('https://parley.example/p/data/');
    const tiny = JSON.parse(
      textsOf(placeOfColumn(tinyData())).get('data/datapackage.json') ?? '',
    ) as Package;
    expect(tiny).toMatchObject({ version: '1.0.0', created: '2001-12-31T00:00:00Z' });
  });
});

describe('the description as CSV on the Web', () => {
  type Group = {
    tables: {
      url: string;
      tableSchema: {
        columns: { name: string; datatype: unknown }[];
        primaryKey: string[];
        foreignKeys: { columnReference: string; reference: { resource: string } }[];
      };
    }[];
  };

  it('names every table beside it, and its columns in their order', () => {
    const { tables } = JSON.parse(texts.get('data/csv/csv-metadata.json') ?? '') as Group;
    expect(tables.map(({ url }) => url)).toEqual(TABLES.map(({ name }) => `${name}.csv`));
    for (const { url, tableSchema } of tables) {
      const header = texts.get(`data/csv/${url}`)?.split('\r\n')[0];
      expect(tableSchema.columns.map(({ name }) => name).join(','), url).toBe(header);
    }
  });

  it('leads with its keys to tables beside it', () => {
    const { tables } = JSON.parse(texts.get('data/csv/csv-metadata.json') ?? '') as Group;
    const urls = new Set(tables.map(({ url }) => url));
    const led = tables.flatMap(({ tableSchema }) =>
      tableSchema.foreignKeys.map(({ reference }) => reference.resource),
    );
    expect(led.filter((url) => !urls.has(url))).toEqual([]);
    expect(led).toContain('proposals.csv');
  });
});
