import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { words } from '../../messages/words.ts';
import { pictureKey } from './cache.ts';
import { FONT_PACKAGES } from './fonts.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What turns a card into a picture: from where a card is placed, written as SVG, and drawn. */
const ENTRIES = ['layout.ts', 'svg.ts', 'draw.ts', 'fonts.ts'].map((file) =>
  join(import.meta.dirname, file),
);
const PSEUDO = join(ROOT, 'src/messages/pseudo/pseudo.ts');

/** Imports of values; types draw nothing. */
const IMPORT = /^(?:import|export)(?! type)[^;]*? from '([^']+)';/gm;

/**
 * A key of all code that draws previews: these files and all that they import, with the versions of packages. A
 * picture that was drawn from the same card by the same code is the same.
 */
export function drawingKey(): string {
  const { files, packages } = drawingCode();
  const versions = [...packages].toSorted().map((name) => {
    const { version } = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
    ) as { version: string };
    return `${name}@${version}`;
  });
  const sources = [...files].toSorted().map((file) => readFileSync(file, 'utf8'));
  return pictureKey(words.tag, ...versions, ...sources);
}

/** The files of the code that draws previews, and the packages that it uses. */
export function drawingCode(): { files: Set<string>; packages: Set<string> } {
  const files = new Set([...ENTRIES, PSEUDO]);
  // Fonts are files, and no imports.
  const packages = new Set(FONT_PACKAGES);
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    for (const [, name = ''] of source.matchAll(IMPORT)) {
      const path = pathOf(name, file);
      if (path) files.add(path);
      else if (!name.startsWith('node:')) packages.add(packageOf(name));
    }
  }
  return { files, packages };
}

/** The file that an import of our own names; null for a package. */
function pathOf(name: string, from: string): string | null {
  if (name.startsWith('.')) return join(dirname(from), name);
  const word = /^#language\/(.+)$/.exec(name)?.[1];
  if (word === undefined) return null;
  const own = join(ROOT, 'src/messages', words.tag, word);
  return existsSync(own) ? own : join(ROOT, 'src/messages/en', word);
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
