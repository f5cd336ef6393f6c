import { z } from 'zod';
import { dataset } from '../model/schema/dataset.ts';

/** The JSON Schema (2020-12) of `data/dataset.json`, generated from the schema of the files. */
export function jsonSchema(): object {
  return {
    title: 'Parley dataset',
    ...z.toJSONSchema(dataset, { target: 'draft-2020-12', io: 'input' }),
  };
}
