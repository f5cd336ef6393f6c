import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Words } from '../messages/catalogue.ts';
import type { WorkbookWords } from '../messages/workbooks.ts';
import { languageOfBuild } from './languages.ts';
import type { Folding } from '../model/search/folding.ts';

const MESSAGES = join(import.meta.dirname, '../messages');
const ENGLISH = join(MESSAGES, 'en');
const PSEUDO = new Set(['xa', 'xr']);

/** What the browser's entry imports to have the faces of the language. */
const FACES = 'virtual:faces.css';

/** What the intake knows of workbooks in other languages: shipped as the table that it comes to. */
const OF_WORKBOOKS = join(MESSAGES, 'workbooks.ts');

/** The setting that names the language of a build or of the development server: a folder of messages. */
const SETTING = 'PARLEY_LANGUAGE';

/**
 * Leads `#language/` to the language of this build. English is what package.json says; PARLEY_LANGUAGE
 * names another folder of src/messages/, or a pseudo-language, which is English changed on the fly.
 * A folder whose letters the fonts of all pages lack has a `faces.css`, which no other build loads.
 */
export function language(name = languageOfBuild()): Plugin {
  const pseudo = PSEUDO.has(name);
  if (!pseudo && !existsSync(join(MESSAGES, name, 'index.ts')))
    throw new Error(`${SETTING}=${name}: there is no language of that name in src/messages/`);
  const query = `?language=${name}`;
  const faces = join(MESSAGES, name, 'faces.css');
  return {
    name: 'parley-language',
    enforce: 'pre',
    resolveId(id) {
      if (id === FACES) return existsSync(faces) ? faces : `\0${FACES}`;
      const file = /^#language\/(.+)$/.exec(id)?.[1];
      if (file === undefined) return null;
      return pseudo ? join(ENGLISH, file) + query : join(MESSAGES, name, file);
    },
    load(id) {
      if (id === `\0${FACES}`) return '';
      if (id === OF_WORKBOOKS) return workbooksBeside(name);
      return pseudo && id.endsWith(query) ? pseudoFile(name, id.slice(0, -query.length)) : null;
    },
    // The built pages get theirs from the publisher.
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (!server) return html;
        const { words } = (await server.ssrLoadModule('/src/messages/words.ts')) as {
          words: Words;
        };
        return inLanguage(html, words);
      },
    },
  };
}

/**
 * A module for Node, all of whose words are those of the language of this build. Imported as it stands it
 * would speak English, since Node knows only package.json; so Vite loads it, and the plugin above leads it.
 * @param file its whole path
 */
export async function inLanguageOfBuild<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(file, { plugins: [language()], logLevel: 'warn' });
  return module;
}

/** A document in a language, with its direction. */
export function inLanguage(
  html: string,
  { tag, direction }: Pick<Words, 'tag' | 'direction'>,
): string {
  return html.replace(
    '<html lang="en">',
    `<html lang="${tag}"${direction === 'rtl' ? ' dir="rtl"' : ''}>`,
  );
}

/** How the words of a language are compared, which decides how its search is made; of a pseudo-language as in English. */
export async function foldingOf(name = languageOfBuild()): Promise<Folding> {
  const file = join(PSEUDO.has(name) ? ENGLISH : join(MESSAGES, name), 'folding.ts');
  const { module } = await runnerImport<{ folding: Folding }>(file, { logLevel: 'warn' });
  return module.folding;
}

let workbooks: Promise<readonly WorkbookWords[]> | null = null;

/** The module that tells by which words workbooks in other languages than this one are read. */
async function workbooksBeside(name: string): Promise<string> {
  workbooks ??= runnerImport<{ WORKBOOKS: readonly WorkbookWords[] }>(OF_WORKBOOKS, {
    logLevel: 'warn',
  }).then(({ module }) => module.WORKBOOKS);
  const others = (await workbooks).filter(({ tag }) => tag !== name);
  return `export const WORKBOOKS = ${JSON.stringify(others)};`;
}

/** A file of the English catalogue in a pseudo-language: the same exports. */
function pseudoFile(name: string, file: string): string {
  if (file === join(ENGLISH, 'prose.ts')) return 'export const prose = null;';
  // Rules for words, and no words: what is looked for is in the letters that they make.
  if (file === join(ENGLISH, 'folding.ts')) return `export * from ${JSON.stringify(file)};`;
  const source = readFileSync(file, 'utf8');
  const passedOn = [...source.matchAll(/^export \* from '\.\/(.+)';$/gm)].map(
    ([, other]) => `export * from '#language/${other}';`,
  );
  const own = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(
    ([, word]) =>
      `export const ${word} = /* @__PURE__ */ pseudo('${name}', '${word}', english.${word});`,
  );
  return [
    `import * as english from ${JSON.stringify(file)};`,
    `import { pseudo } from ${JSON.stringify(join(MESSAGES, 'pseudo/pseudo.ts'))};`,
    ...passedOn,
    ...own,
  ].join('\n');
}
