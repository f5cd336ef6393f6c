import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/*
 * The texts of the licences of everything that the site sends to a reader, in one file, as most of them ask
 * for: of the packages in its script (Vite says which), of its fonts and of its stylesheet.
 */

const ROOT = join(import.meta.dirname, '../..');

/** Where Vite leaves what it bundled; vite.config.ts tells it so. The file is not published as it is. */
export const BUNDLED = 'licences.json';

const bundled = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.string().optional(),
    text: z.string().optional(),
  }),
);

type Part = { name: string; version: string; identifier: string; text: string };

/** Of these a part goes into what is built, though they are no package of the script: the reset of styles. */
const BUILT_IN = ['tailwindcss'];

/**
 * The file of licences.
 * @param json what Vite left.
 * @param sources files of which the build is made, from the folder of the project: fonts are known by them.
 * @throws Error naming a package that has no licence, or no text of it.
 */
export function licencesFile(json: string, sources: readonly string[]): string {
  const fonts = sources.flatMap(
    (file) => /^node_modules\/(@fontsource\/[^/]+)\//.exec(file)?.[1] ?? [],
  );
  const script = bundled
    .parse(JSON.parse(json))
    .map(({ identifier = '', text = '', ...part }) => checked({ ...part, identifier, text }));
  // Vite names the package of a font, too, where its file is asked for by a module.
  const named = new Set(script.map(({ name }) => name));
  const others = [...new Set(fonts), ...BUILT_IN].filter((name) => !named.has(name)).map(partOf);
  const parts = [...script, ...others].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    'The code of this site is published under this licence:',
    ownText(),
    'It has these parts, each under its own:',
    ...parts.map(
      ({ name, version, identifier, text }) => `${name} ${version} (${identifier})\n\n${text}`,
    ),
  ]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}

const ownText = () => readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();

/** A package by what lies in its folder. */
function partOf(name: string): Part {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = z
    .object({ version: z.string(), license: z.string().default('') })
    .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder).find((entry) => /^(?:licen[sc]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return checked({ name, version, identifier: license, text });
}

function checked(part: Part): Part {
  if (part.identifier && part.text) return part;
  throw new Error(
    `${part.name} ${part.version} has no text of its licence: it may not be sent to readers without one`,
  );
}
