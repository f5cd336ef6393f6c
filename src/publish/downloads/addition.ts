import { type Addition, type Site } from '../addition.ts';
import { dataOf } from '../../model/slices/pages.ts';
import { below } from '../../site/path.ts';
import type { Downloads } from './downloads.ts';
import { JSON_FILE } from '../../site/media-types.ts';

/** The downloads, and in the head of each round and proposal the address of its data. */
export function downloadsAddition(site: Site, { texts, binaries }: Downloads): Addition {
  return {
    head: ({ path }) => {
      const data = dataOf(path);
      if (!site.files.has(data.slice('/data/'.length, -'.json'.length))) return [];
      return [['link', { rel: 'alternate', type: JSON_FILE.type, href: below(data, site.base) }]];
    },
    files: () => Promise.resolve(new Map<string, string | Uint8Array>([...texts, ...binaries])),
  };
}
