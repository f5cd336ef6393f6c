import { createHash } from 'node:crypto';
import { number } from '../../messages/format.ts';
import { downloads } from '#language/data-page.ts';
import { TABLES } from '../../model/tables/all-tables.ts';
import type { Dataset } from '../../model/types.ts';
import { stableId } from '../stable-id.ts';
import { AUTHOR, citedTitle, keywordsOf, LICENCE } from './identity.ts';
import { tableSchema } from './table-schema.ts';
import { CSV, JSON_FILE } from '../../site/media-types.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Size and fingerprint of a text, as a resource names them. */
function measured(text: string): { bytes: number; hash: string } {
  return {
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  };
}

/**
 * The Data Package (version 2 of the standard) of the tables and of the dataset as JSON.
 * @param texts the files by path below `data/`.
 * @param homepage the address of the data page.
 */
export function dataPackage(
  { about, sources, publishers }: Dataset,
  texts: ReadonlyMap<string, string>,
  homepage: string,
): object {
  const measure = (path: string) => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`the data package lacks ${path}`);
    return { path, ...measured(text) };
  };
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
      ...TABLES.map((table) => ({
        $schema: `${PROFILES}/dataresource.json`,
        name: table.name,
        type: 'table',
        title: table.name,
        description: table.description,
        ...measure(`csv/${table.name}.csv`),
        format: 'csv',
        mediatype: CSV.type,
        encoding: 'utf-8',
        schema: tableSchema(table),
      })),
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
    ],
  };
}
