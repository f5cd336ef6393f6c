import { beforeAll, describe, expect, it } from 'vitest';
import { datasetOf, parseFiles } from '../model/parse.ts';
import { publicFiles } from '../model/slices/public-files.ts';
import { tinyData } from '../testing/tiny.ts';
import { readDataFiles } from './data-files.ts';
import { schemaCheck } from '../testing/validator.ts';
import { jsonSchema } from './json-schema.ts';

/** The keywords of JSON Schema at which this test looks. */
type Schema = {
  title?: string;
  $schema?: string;
  $id?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
};

const ID = 'https://parley.example/data/schema/1.0.0.json';
const schema = jsonSchema(ID) as Schema;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema and every schema in it, each with its place. */
function walk(of: Schema, place = ''): [place: string, schema: Schema][] {
  return [
    [place, of],
    ...Object.entries(of.properties ?? {}).flatMap(([name, inner]) =>
      walk(inner, `${place}/${name}`),
    ),
    ...(of.items ? walk(of.items, `${place}[]`) : []),
    ...[...(of.anyOf ?? []), ...(of.oneOf ?? [])].flatMap((inner) => walk(inner, place)),
  ];
}
const all = walk(schema);

const faults = schemaCheck(schema);

describe('the JSON Schema', () => {
  it('is of the draft 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('has a title and a description', () => {
    expect([schema.title, schema.description].filter((text) => !text)).toEqual([]);
  });

  it('describes every property at every level', () => {
    const silent = all.flatMap(([place, { properties }]) =>
      Object.entries(properties ?? {})
        .filter(([, property]) => !property.description)
        .map(([name]) => `${place}/${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('describes every kind of record', () => {
    const records = all.filter(([, { properties }]) => properties);
    // The scopes of an issue are described by the list that holds them.
    const silent = records.filter(
      ([place, { description }]) => !description && !place.endsWith('[]'),
    );
    expect(silent.map(([place]) => place)).toEqual([]);
  });

  it('lets no record have a field that it does not describe', () => {
    const open = all.filter(
      ([, { properties, additionalProperties }]) => properties && additionalProperties !== false,
    );
    expect(open.map(([place]) => place)).toEqual([]);
  });

  it('leaves no value open: each has a type, a list or a choice', () => {
    const open = all.filter(([, one]) => !one.type && !one.enum && !one.anyOf && !one.oneOf);
    expect(open.map(([place]) => place)).toEqual([]);
  });

  it('names no required field that it does not have', () => {
    const missing = all.flatMap(([place, { properties = {}, required = [] }]) =>
      required.filter((name) => !(name in properties)).map((name) => `${place}/${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('has an address of its own', () => {
    expect(schema.$id).toBe(ID);
  });

  it('can be written down as JSON without a loss', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

describe('a dataset', () => {
  let real: unknown;
  beforeAll(async () => {
    const { tree, findings } = parseFiles(await readDataFiles());
    if (!tree) throw new Error(`${findings.length} files do not parse`);
    real = JSON.parse(JSON.stringify(publicFiles(datasetOf(tree)).get('dataset')));
  });

  it('keeps the schema as this site publishes it', () => {
    expect(faults(real)).toEqual([]);
  });

  it('has every part that the schema names', () => {
    expect(isObject(real) ? Object.keys(real).toSorted() : []).toEqual(
      Object.keys(schema.properties ?? {}).toSorted(),
    );
  });

  it('keeps the schema where it is artificial', () => {
    expect(faults(tinyData())).toEqual([]);
  });

  it.each([
    ['a part is missing', { rounds: undefined }, " must have required property 'rounds'"],
    ['a part is unknown', { rumours: [] }, ' must NOT have additional properties'],
    ['a day is not a day', { about: { ...tinyData().about, date: 'May' } }, '/about/date'],
  ])('breaks the schema where %s', (_, change, fault) => {
    const broken: unknown = JSON.parse(JSON.stringify({ ...tinyData(), ...change }));
    expect(faults(broken)).toEqual([expect.stringContaining(fault)]);
  });
});
