import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything in which a value does not keep a schema, each with its place. */
export type Check = (value: unknown) => string[];

/* Schemas of others have keywords and formats of their own, for forms that are made of them. */
const OPTIONS = { strict: false, allErrors: true, formats: { textarea: true } } as const;

function checkWith(ajv: Ajv, schema: AnySchema): Check {
  addFormats.default(ajv);
  const keeps = ajv.compile(schema);
  return (value) => {
    void keeps(value);
    return (keeps.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** A check against a vendored schema (draft 7), by its file in `profiles/`. */
export function profileCheck(file: string): Check {
  const text = readFileSync(join(import.meta.dirname, 'profiles', file), 'utf8');
  return checkWith(new Ajv(OPTIONS), JSON.parse(text) as AnySchema);
}

/** A check against a JSON Schema of the draft 2020-12. */
export function schemaCheck(schema: object): Check {
  return checkWith(new Ajv2020(OPTIONS), schema);
}
