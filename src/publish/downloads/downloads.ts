import { allClaims } from '../../model/slices/claim-parts.ts';
import type { DownloadsSlice } from '../../model/slices/downloads-slice.ts';
import { tableRows } from '../../model/tables/all-tables.ts';
import type { Links } from '../../model/tables/table.ts';
import { paths } from '../../urls/paths.ts';
import { absoluteAddress, type Site } from '../addition.ts';
import { jsonSchema } from '../json-schema.ts';
import { citationFile } from './citation-file.ts';
import { csvText } from './csv-text.ts';
import { csvwMetadata } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { parquetFile } from './parquet.ts';
import { promiseFile } from './promise-file.ts';
import { sqliteFile } from './sqlite.ts';
import { workbookFiles } from './workbooks.ts';

type SiteFacts = Pick<Site, 'data' | 'files' | 'base' | 'origin'>;

/** The files that the site reads itself and that the data page names all the same. */
const READ_BY_THE_SITE = ['dataset', 'index', 'sources'];

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function linksOf(place: SiteFacts): Links {
  const at = (path: string) => absoluteAddress(place, path);
  const { pages } = allClaims(place.files);
  const pageOf = new Map(
    Object.entries(pages).flatMap(([page, ids]) => ids.map((id) => [id, page] as const)),
  );
  return { at, claim: (id) => at(`${pageOf.get(id) ?? ''}#${id}`) };
}

/** The JSON Schema of this version of the data; its id is where it is published. */
function versionedSchema(place: SiteFacts): { path: string; schema: object } {
  const path = `schema/${place.data.about.version}.json`;
  return { path, schema: jsonSchema(absoluteAddress(place, `/data/${path}`)) };
}

/** Files by path below the site: texts, and those for engines; and what the data page says of all of them. */
export type Downloads = {
  texts: ReadonlyMap<string, string>;
  binaries: ReadonlyMap<string, Uint8Array>;
  slice: DownloadsSlice;
};

/** Everything that can be taken away beside the files that the site reads itself. */
export async function makeDownloads(place: SiteFacts): Promise<Downloads> {
  const { data, files } = place;
  const { path: schemaPath, schema } = versionedSchema(place);
  const rows = tableRows(data, linksOf(place));
  const workbooks = await workbookFiles(data);
  // By path below data/, as the data package needs it.
  const texts = new Map<string, string>([
    ...READ_BY_THE_SITE.map((name) => [`${name}.json`, JSON.stringify(files.get(name))] as const),
    ['schema.json', pretty(schema)],
    [schemaPath, pretty(schema)],
    ...[...rows].map(([table, cells]) => [`csv/${table.name}.csv`, csvText(table, cells)] as const),
    ['csv/csv-metadata.json', pretty(csvwMetadata(data.about))],
    ['promise.md', promiseFile(schema)],
  ]);
  for (const [path, content] of workbooks)
    if (typeof content === 'string') texts.set(path, content);
  const home = absoluteAddress(place, paths.data.to());
  const binaries = new Map<string, Uint8Array>([
    ...[...rows].map(
      ([table, cells]) =>
        [`parquet/${table.name}.parquet`, parquetFile(table, cells, data.about)] as const,
    ),
    ['dataset.sqlite', await sqliteFile(rows, data.about, home)],
  ]);
  for (const [path, content] of workbooks)
    if (typeof content !== 'string') binaries.set(path, content);
  const measured = new Map<string, string | Uint8Array>([...texts, ...binaries]);
  texts.set('datapackage.json', pretty(dataPackage(data, measured, home)));
  const all = belowData(texts);
  all.set('CITATION.cff', citationFile(data.about));
  const published = new Map<string, string | Uint8Array>([...all, ...belowData(binaries)]);

  const sizeOf = (path: string) => ({ path, bytes: Buffer.byteLength(published.get(path) ?? '') });
  const slice: DownloadsSlice = {
    tables: [...rows].map(([{ name, description, columns }, cells]) => ({
      name,
      description,
      ...sizeOf(`data/csv/${name}.csv`),
      parquet: sizeOf(`data/parquet/${name}.parquet`),
      rows: cells.length,
      columns: columns.map(({ required: _required, ...column }) => column),
    })),
    files: [...published.keys()]
      .filter(
        (path) =>
          !/^data\/(?:csv\/.+\.csv|parquet\/.+)$/.test(path) && path !== `data/${schemaPath}`,
      )
      .map(sizeOf),
  };
  for (const name of READ_BY_THE_SITE) all.delete(`data/${name}.json`);
  return { texts: all, binaries: belowData(binaries), slice };
}

/** The same files by their path below the site. */
const belowData = <Content>(files: ReadonlyMap<string, Content>) =>
  new Map<string, Content>([...files].map(([path, content]) => [`data/${path}`, content]));
