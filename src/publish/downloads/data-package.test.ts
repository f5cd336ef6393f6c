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

/** Every file below data/, those that the site reads itself included. */
async function contentsOf(place: ReturnType<typeof placeOfColumn>) {
  const files = [...place.files].map(
    ([name, content]) => [`data/${name}.json`, JSON.stringify(content)] as const,
  );
  const { texts, binaries } = await makeDownloads(place);
  return new Map<string, string | Uint8Array>([...files, ...texts, ...binaries]);
}

let contents: Map<string, string | Uint8Array>;
let descriptor: Package;
const text = (path: string) => String(contents.get(path));
beforeAll(async () => {
  contents = await contentsOf(placeOfColumn(await realData()));
  descriptor = JSON.parse(text('data/datapackage.json')) as Package;
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

  it('has every table as CSV and Parquet, and the dataset as JSON and SQLite', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual([
      ...TABLES.map(({ name }) => `csv/${name}.csv`),
      'dataset.json',
      ...TABLES.map(({ name }) => `parquet/${name}.parquet`),
      'dataset.sqlite',
    ]);
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says of lists that they are text in CSV, and lists in Parquet', () => {
    const typeIn = (resource: string) =>
      descriptor.resources
        .find(({ name }) => name === resource)
        ?.schema?.fields.find(({ name }) => name === 'sources');
    expect(typeIn('reports')).toMatchObject({ type: 'string' });
    expect(typeIn('reports-parquet')).toMatchObject({ type: 'array' });
  });

  it('gives the size and the fingerprint of each file as it is published', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = contents.get(`data/${path}`) ?? '';
      expect(bytes, path).toBe(Buffer.byteLength(content));
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
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

  it('says where the site is, and of which version it is', async () => {
    expect(descriptor.homepage).toBe('https://parley.example/p/data/');
    const tiny = JSON.parse(
      String((await contentsOf(placeOfColumn(tinyData()))).get('data/datapackage.json')),
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
    const { tables } = JSON.parse(text('data/csv/csv-metadata.json')) as Group;
    expect(tables.map(({ url }) => url)).toEqual(TABLES.map(({ name }) => `${name}.csv`));
    for (const { url, tableSchema } of tables) {
      const header = text(`data/csv/${url}`).split('\r\n')[0];
      expect(tableSchema.columns.map(({ name }) => name).join(','), url).toBe(header);
    }
  });

  it('leads with its keys to tables beside it', () => {
    const { tables } = JSON.parse(text('data/csv/csv-metadata.json')) as Group;
    const urls = new Set(tables.map(({ url }) => url));
    const led = tables.flatMap(({ tableSchema }) =>
      tableSchema.foreignKeys.map(({ reference }) => reference.resource),
    );
    expect(led.filter((url) => !urls.has(url))).toEqual([]);
    expect(led).toContain('proposals.csv');
  });
});
