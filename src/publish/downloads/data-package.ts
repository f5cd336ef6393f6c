import { createHash } from 'node:crypto';
import { number } from '../../messages/format.ts';
import { downloads } from '#language/data-page.ts';
import { TABLES } from '../../model/tables/all-tables.ts';
import type { Table } from '../../model/tables/table.ts';
import type { Dataset } from '../../model/types.ts';
import { stableId } from '../stable-id.ts';
import { AUTHOR, citedTitle, keywordsOf, LICENCE } from './identity.ts';
import { resourceName, tableSchema } from './table-schema.ts';
import { CSV, JSON_FILE, PARQUET, SQLITE } from '../../site/media-types.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Size and fingerprint of a file, as a resource names them. */
function measured(content: string | Uint8Array): { bytes: number; hash: string } {
  return {
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  };
}

/**
 * The Data Package (version 2 of the standard) of the tables as CSV and Parquet, and of the whole dataset as
 * JSON and SQLite.
 * @param contents the files by path below `data/`.
 * @param homepage the address of the data page.
 */
export function dataPackage(
  { about, sources, publishers }: Dataset,
  contents: ReadonlyMap<string, string | Uint8Array>,
  homepage: string,
): object {
  const measure = (path: string) => {
    const content = contents.get(path);
    if (content === undefined) throw new Error(`the data package lacks ${path}`);
    return { path, ...measured(content) };
  };
  const tableIn = (format: 'csv' | 'parquet', table: Table, kind: object) => ({
    $schema: `${PROFILES}/dataresource.json`,
    name: resourceName(table.name, format),
    type: 'table',
    title: table.name,
    description: table.description,
    ...measure(`${format}/${table.name}.${format}`),
    format,
    ...kind,
    schema: tableSchema(table, format),
  });
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'parley',
    id: stableId('dataset'),
    title: citedTitle(about),
    description: about.description,
    homepage,
    version: about.version,
    created: `${about.date}T00:00:00Z`,
    keywords: keywordsOf(about),
    licenses: [{ name: LICENCE.id, path: LICENCE.url, title: LICENCE.title }],
    contributors: [{ title: AUTHOR, roles: ['creator', 'rightsHolder'] }],
    sources: [
      {
        title: downloads.sourcesTitle(number(sources.length), number(publishers.length)),
        path: 'csv/sources.csv',
      },
    ],
    resources: [
      ...TABLES.map((table) => tableIn('csv', table, { mediatype: CSV.type, encoding: 'utf-8' })),
      {
        $schema: `${PROFILES}/dataresource.json`,
        name: 'dataset',
        title: 'dataset',
        description: downloads.files['dataset.json'],
        ...measure('dataset.json'),
        format: 'json',
        mediatype: JSON_FILE.type,
        encoding: 'utf-8',
      },
      ...TABLES.map((table) => tableIn('parquet', table, { mediatype: PARQUET.type })),
      {
        $schema: `${PROFILES}/dataresource.json`,
        name: 'dataset-sqlite',
        title: 'dataset',
        description: downloads.files['dataset.sqlite'],
        ...measure('dataset.sqlite'),
        format: 'sqlite',
        mediatype: SQLITE.type,
      },
    ],
  };
}
