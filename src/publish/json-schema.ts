import { z } from 'zod';
import { downloads } from '#language/data-page.ts';
import { dataset } from '../model/schema/dataset.ts';

/**
 * The JSON Schema (2020-12) of `data/dataset.json`, generated from the schema of the files.
 * @param id its address, by which other schemas and validators name it.
 */
export function jsonSchema(id: string): object {
  const { $schema, ...rest } = z.toJSONSchema(dataset, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: id, title: downloads.schemaTitle, ...rest };
}
