import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import about from '../../data/about.json' with { type: 'json' };
import { downloads } from '#language/data-page.ts';
import { TABLES } from '../../model/tables/all-tables.ts';
import { jsonSchema } from '../json-schema.ts';
import { promiseFile, stableColumns, stableFields } from './promise-file.ts';

const DOCUMENT = join(import.meta.dirname, '../../../docs/data-promise.md');

const schema = jsonSchema('https://parley.example/schema.json');

/**
 * What was promised with the first version of this major one, and since: "table.column type", and
 * fields of dataset.json. Lines are added, never taken away or changed; a new major version begins a
 * new file.
 */
const record = JSON.parse(
  readFileSync(join(import.meta.dirname, `stable/${about.version.split('.')[0]}.json`), 'utf8'),
) as { columns: string[]; fields: string[] };

const promised = TABLES.flatMap(({ name, columns }) =>
  columns
    .filter(({ stable }) => stable)
    .map((column) => `${name}.${column.name} ${column.list ? 'list of ' : ''}${column.type}`),
);

describe('what was promised', () => {
  it('is still there: no stable column was renamed, removed or given another type', () => {
    expect(record.columns.filter((line) => !promised.includes(line))).toEqual([]);
  });

  it('is still there: no stable field of the dataset was renamed or removed', () => {
    const fields = stableFields(schema);
    expect(record.fields.filter((path) => !fields.includes(path))).toEqual([]);
  });

  it('is written down: every stable column stands in the record', () => {
    expect(promised.filter((line) => !record.columns.includes(line))).toEqual([]);
  });

  it('is written down: every stable field of the dataset stands in the record', () => {
    expect(stableFields(schema).filter((path) => !record.fields.includes(path))).toEqual([]);
  });
});

describe('the promise', () => {
  const document = readFileSync(DOCUMENT, 'utf8');

  it('lists the stable columns of each table and no other', () => {
    for (const { name, columns } of TABLES) {
      const line =
        document.split('\n').find((text) => text.startsWith(`- \`${name}.csv\`: `)) ?? '';
      const listed = [...line.matchAll(/`([a-z_]+)`/g)].map((match) => match[1]);
      expect(listed, name).toEqual(columns.filter(({ stable }) => stable).map((one) => one.name));
      expect(stableColumns()[name]).toEqual(listed);
    }
  });

  it('says in the document what the data page says', () => {
    for (const { title, points } of downloads.promise.parts) {
      expect(document).toContain(`## ${title}\n`);
      for (const point of points) expect(document).toContain(`- ${point}\n`);
    }
  });

  it('stands in docs/ as it is made; `npm run test:unit -- -u` writes it anew', async () => {
    await expect(promiseFile(schema)).toMatchFileSnapshot(DOCUMENT);
  });
});
