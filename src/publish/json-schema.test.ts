import { beforeAll, describe, expect, it } from 'vitest';
import { datasetOf, parseFiles } from '../model/parse.ts';
import { publicFiles } from '../model/slices/public-files.ts';
import { tinyData } from '../model/tiny.ts';
import { readDataFiles } from './data-files.ts';
import { jsonSchema } from './json-schema.ts';

/** The keywords of JSON Schema that a schema of ours may use. */
type Schema = {
  title?: string;
  $schema?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
};

const schema = jsonSchema() as Schema;

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
    ...(of.anyOf ?? []).flatMap((inner) => walk(inner, place)),
  ];
}
const all = walk(schema);

const TYPES: Record<string, (value: unknown) => boolean> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** Everything in which a value does not keep a schema; nothing but this validates the dataset here. */
function faults(of: Schema, value: unknown, place = ''): string[] {
  if (of.anyOf) {
    const tries = of.anyOf.map((one) => faults(one, value, place));
    return tries.some((found) => found.length === 0) ? [] : tries.flat();
  }
  const fault = (holds: boolean, what: string) => (holds ? [] : [`${place}: ${what}`]);
  const types = [of.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => TYPES[type]?.(value)))
    return [`${place}: is no ${types.join(' or ')}`];
  const found = fault(!of.enum || of.enum.includes(value), 'is not in the list');
  if (typeof value === 'string')
    found.push(
      ...fault(new RegExp(of.pattern ?? '', 'u').test(value), `does not match ${of.pattern}`),
      ...fault(value.length >= (of.minLength ?? 0), 'is too short'),
      ...fault(value.length <= (of.maxLength ?? Infinity), 'is too long'),
    );
  if (typeof value === 'number')
    found.push(
      ...fault(value >= (of.minimum ?? -Infinity), 'is too small'),
      ...fault(value <= (of.maximum ?? Infinity), 'is too large'),
    );
  if (Array.isArray(value))
    found.push(
      ...fault(value.length >= (of.minItems ?? 0), 'has too few'),
      ...fault(value.length <= (of.maxItems ?? Infinity), 'has too many'),
      ...value.flatMap((item, i) => faults(of.items ?? {}, item, `${place}/${i}`)),
    );
  if (isObject(value)) {
    const known = of.properties ?? {};
    for (const name of of.required ?? []) found.push(...fault(name in value, `lacks ${name}`));
    for (const [name, inner] of Object.entries(value)) {
      const next = known[name];
      if (next) found.push(...faults(next, inner, `${place}/${name}`));
      else found.push(...fault(of.additionalProperties !== false, `has an unknown ${name}`));
    }
  }
  return found;
}

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
    const open = all.filter(([, one]) => !one.type && !one.enum && !one.anyOf);
    expect(open.map(([place]) => place)).toEqual([]);
  });

  it('names no required field that it does not have', () => {
    const missing = all.flatMap(([place, { properties = {}, required = [] }]) =>
      required.filter((name) => !(name in properties)).map((name) => `${place}/${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('uses no keyword that this test would overlook', () => {
    const known = (
      'title $schema description type format properties required additionalProperties items ' +
      'anyOf enum pattern minimum maximum minLength maxLength minItems maxItems'
    ).split(' ');
    const used = new Set(all.flatMap(([, one]) => Object.keys(one)));
    expect([...used].filter((keyword) => !known.includes(keyword))).toEqual([]);
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
    expect(faults(schema, real)).toEqual([]);
  });

  it('has every part that the schema names', () => {
    expect(isObject(real) ? Object.keys(real).toSorted() : []).toEqual(
      Object.keys(schema.properties ?? {}).toSorted(),
    );
  });

  it('keeps the schema where it is artificial', () => {
    expect(faults(schema, tinyData())).toEqual([]);
  });

  it.each([
    ['a part is missing', { rounds: undefined }, '/: lacks rounds'],
    ['a part is unknown', { rumours: [] }, '/: has an unknown rumours'],
    ['a day is not a day', { about: { ...tinyData().about, date: 'May' } }, '/about/date'],
  ])('breaks the schema where %s', (_, change, fault) => {
    const broken: unknown = JSON.parse(JSON.stringify({ ...tinyData(), ...change }));
    expect(faults(schema, broken).map((text) => text.replace(/^:/, '/:'))).toEqual([
      expect.stringContaining(fault),
    ]);
  });
});
