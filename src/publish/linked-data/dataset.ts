import { words } from '../../messages/words.ts';
import { daysOf } from '../../model/dates.ts';
import type { Dataset } from '../../model/types.ts';
import { paths } from '../../urls/paths.ts';
import { absolute, type Site } from '../addition.ts';
import type { Node } from './node.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The downloads of the page /data/, with their types. */
const DOWNLOADS = [
  ['/data/dataset.json', 'application/json'],
  ['/data/schema.json', 'application/schema+json'],
] as const;

/** The dataset as a Dataset, for search engines of data. */
export function datasetNode(site: Pick<Site, 'data' | 'origin' | 'base'>): Node {
  const { about, rounds, venues } = site.data;
  const url = absolute(site, paths.data.to());
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: about.title,
    description: about.description,
    version: about.version,
    dateModified: about.date,
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: 'en',
    creator: {
      '@type': 'Organization',
      name: words.site.name,
      url: absolute(site, paths.home.to()),
    },
    temporalCoverage: coverage(rounds),
    spatialCoverage: [...new Set(venues.map(({ country }) => country))]
      .toSorted()
      .map((name) => ({ '@type': 'Country', name })),
    distribution: DOWNLOADS.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      name: path.split('/').at(-1),
      contentUrl: absolute(site, path),
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
