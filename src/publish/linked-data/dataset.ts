import { downloads } from '#language/data-page.ts';
import { daysOf } from '../../model/dates.ts';
import type { DownloadsSlice } from '../../model/slices/downloads-slice.ts';
import type { Dataset } from '../../model/types.ts';
import { paths } from '../../urls/paths.ts';
import { absoluteAddress, type Site } from '../addition.ts';
import { LICENCE } from '../downloads/identity.ts';
import type { Node } from './node.ts';
import { CSV, JSON_FILE, JSON_SCHEMA, PARQUET, SQLITE } from '../../site/media-types.ts';

/** The downloads that hold the data or describe them, and the tables, all with their types. */
const WHOLE = [
  ['data/dataset.json', JSON_FILE.type],
  ['data/dataset.sqlite', SQLITE.type],
  ['data/datapackage.json', JSON_FILE.type],
  ['data/schema.json', JSON_SCHEMA.type],
] as const;

function downloadsOf({ files }: Pick<Site, 'files'>): (readonly [string, string])[] {
  const { tables } = files.get('downloads') as DownloadsSlice;
  return [
    ...WHOLE,
    ...tables.map(({ path }) => [path, CSV.type] as const),
    ...tables.map(({ parquet }) => [parquet.path, PARQUET.type] as const),
  ];
}

/** The dataset as a Dataset, for search engines of data. */
export function datasetNode(site: Pick<Site, 'data' | 'files' | 'origin' | 'base'>): Node {
  const { about, rounds, venues } = site.data;
  const url = absoluteAddress(site, paths.data.to());
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: about.title,
    description: about.description,
    version: about.version,
    datePublished: about.date,
    dateModified: about.date,
    license: LICENCE.url,
    isAccessibleForFree: true,
    inLanguage: about.language,
    creator: {
      '@type': 'Organization',
      name: downloads.author,
      url: absoluteAddress(site, paths.home.to()),
    },
    temporalCoverage: coverage(rounds),
    spatialCoverage: [...new Set(venues.map(({ country }) => country))]
      .toSorted()
      .map((name) => ({ '@type': 'Country', name })),
    distribution: downloadsOf(site).map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      name: path.split('/').at(-1),
      contentUrl: absoluteAddress(site, `/${path}`),
      encodingFormat,
    })),
  };
}

/** From the first day of the first round to the last day of the last. */
function coverage(rounds: Dataset['rounds']): string {
  const first = rounds.map(({ dates }) => daysOf(dates.start).first).toSorted()[0];
  const last = rounds
    .map(({ dates }) => daysOf(dates.end).last)
    .toSorted()
    .at(-1);
  return `${first}/${last}`;
}
