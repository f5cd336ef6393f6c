import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HostedSite } from './host.ts';
import { headersFile, redirectsFile, type BuiltFolder } from './static-hosts.ts';

/** What hosts that read rules in the folder of a site find there, by name. */
export function hostFiles(outDir: string, site: HostedSite): Map<string, string> {
  return new Map([
    ['_headers', headersFile(site, folderOf(outDir))],
    ['_redirects', redirectsFile(site)],
  ]);
}

function folderOf(outDir: string): BuiltFolder {
  const assets = join(outDir, 'assets');
  const size = (name: string) => statSync(join(assets, name)).size;
  return {
    // The larger a file, the more it is worth keeping.
    assets: readdirSync(assets).toSorted((a, b) => size(b) - size(a) || (a < b ? -1 : 1)),
    folders: readdirSync(outDir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
      .map(({ name }) => name)
      .toSorted(),
  };
}
