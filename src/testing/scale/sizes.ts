import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Name of what was weighed → bytes. */
export type SiteSizes = Record<string, number>;

/** Files that are weighed as they go over the line. */
const WEIGHED = {
  'index.json, gz': 'data/index.json',
  'names.json, gz': 'data/names.json',
  'listed/newest.json, gz': 'data/listed/newest.json',
  'outlets/1.json, gz': 'data/outlets/1.json',
  'issues.json, gz': 'data/issues.json',
  'issues/hostages-released.json, gz': 'data/issues/hostages-released.json',
  'search.json, gz': 'data/search.json',
  'claims.json, gz': 'data/claims.json',
  'people.json, gz': 'data/people.json',
  'home page, gz': 'index.html',
  'proposals page, gz': 'proposals/index.html',
  'sources page, gz': 'sources/index.html',
  'timeline page, gz': 'timeline/index.html',
  'positions page, gz': 'positions/index.html',
  'people page, gz': 'people/index.html',
};

/** What a built site weighs: some of its files compressed, and all of it. */
export async function sizesOf(site: string): Promise<SiteSizes> {
  const sizes: SiteSizes = {};
  for (const [name, path] of Object.entries(WEIGHED)) {
    const text = await readFile(join(site, path)).catch(() => null);
    if (text) sizes[name] = gzipSync(text, { level: 6 }).length;
  }
  let all = 0;
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) all += (await stat(join(entry.parentPath, entry.name))).size;
  return { ...sizes, 'all files': all };
}
