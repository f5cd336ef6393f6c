import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCode } from '../../model/text.ts';
import { FRAMED } from '../server-rules.ts';
import { hostedSiteIn, builtLanguages } from './built-site.ts';
import { headersFile, redirectsFile, type BuiltFolder } from './static-hosts.ts';

/**
 * What hosts that read rules in the folder of a site find there, by name. They read them at the root alone, so it
 * is said there for all languages of the site, and once all of them are built.
 */
export function hostFiles(outDir: string): Map<string, string> {
  const site = hostedSiteIn(outDir);
  return new Map([
    ['_headers', headersFile(site, folderOf(outDir))],
    ['_redirects', redirectsFile(site)],
  ]);
}

function folderOf(outDir: string): BuiltFolder {
  const languages = builtLanguages(outDir);
  return {
    assets: assetsIn(outDir),
    folders: foldersIn(outDir).filter(
      (name) => !languages.includes(name) && hasPages(join(outDir, name)),
    ),
    framed: foldersIn(join(outDir, FRAMED.slice(0, -1))),
    languages: new Map(languages.map((name) => [name, assetsIn(join(outDir, name))])),
  };
}

/** First what the home page names, which any reader has; of the others the larger a file, the more it is worth keeping. */
function assetsIn(dir: string): string[] {
  const assets = join(dir, 'assets');
  const home = readFileSync(join(dir, 'index.html'), 'utf8');
  const worthOf = (name: string) => ({
    name,
    isNamed: Number(home.includes(name)),
    size: statSync(join(assets, name)).size,
  });
  return readdirSync(assets)
    .map(worthOf)
    .toSorted((a, b) => b.isNamed - a.isNamed || b.size - a.size || byCode(a.name, b.name))
    .map(({ name }) => name);
}

function foldersIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Whether a folder is a page, or any right in it is one. */
function hasPages(dir: string): boolean {
  return [dir, ...foldersIn(dir).map((name) => join(dir, name))].some((folder) =>
    existsSync(join(folder, 'index.html')),
  );
}
