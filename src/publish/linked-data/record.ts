import { dataOf } from '../../model/slices/pages.ts';
import { JSON_FILE } from '../../site/media-types.ts';
import { paths } from '../../urls/paths.ts';
import { absoluteAddress, type DescribedPage, type Site } from '../addition.ts';
import { citedPage } from '../cited-page.ts';
import { LICENCE } from '../downloads/identity.ts';
import type { Node } from './node.ts';

/** A record as the part of the dataset that our own citation of it names: same author, day, version and kind. */
export function recordNode(site: Site, page: DescribedPage): Node {
  const { about } = site.data;
  const url = absoluteAddress(site, page.path);
  const item = citedPage(site, page);
  const author = {
    '@type': 'Organization',
    name: item.author?.[0]?.literal,
    url: absoluteAddress(site, paths.home.to()),
  };
  return {
    '@type': 'Dataset',
    '@id': `${url}#record`,
    url,
    name: item.title,
    description: page.description,
    version: item.version,
    datePublished: about.date,
    dateModified: about.date,
    license: LICENCE.url,
    isAccessibleForFree: true,
    inLanguage: item.language,
    author,
    creator: author,
    publisher: author,
    isPartOf: {
      '@type': 'Dataset',
      '@id': absoluteAddress(site, paths.data.to()),
      name: about.title,
    },
    distribution: {
      '@type': 'DataDownload',
      contentUrl: absoluteAddress(site, dataOf(page.path.replace(/^\/compare\//, '/changes/'))),
      encodingFormat: JSON_FILE.type,
    },
  };
}
