import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/*
 * Which modules share a file of script, by who reads them. Nothing here knows the name of a module, so
 * that a new one needs no edit and a renamed one stays where it belongs.
 */

const PAGE = /\/src\/pages\/([\w-]+)-page\.tsx$/;
/** The catalogue of a language: it names every file of words, and reads none. */
const CATALOGUE = /\/src\/messages\/[\w-]+\/index\.ts$/;
/** The namespace by which code asks for words: `words.compare.title`. */
const WORDS = /\/src\/messages\/words\.ts$/;
const leadsOn = (id: string) => CATALOGUE.test(id) || WORDS.test(id);

/**
 * What draws pictures, its words, and what can be done with one: read by some pages, however many those are, it comes
 * with no other. A reader who opens a round must not pay for a timeline.
 */
const PICTURES =
  /\/src\/(?:parts|model)\/charts\/|\/src\/pages\/picture-|\/src\/messages\/[\w-]+\/charts\.ts$/;

/** From so many kinds of pages on a module is worth loading with every page: a reader opens several. */
const MANY = 4;

/** The kind of page that links from elsewhere lead to. What it does not read is no part of what comes with every page. */
const LINKED_TO = 'round';

/** What is needed of a module: a part of what the bundler says of it. */
export interface Module {
  id: string;
  code: string | null;
  isEntry: boolean;
  importedIds: readonly string[];
  exports: readonly string[];
}

/** Which pages, and whether the entry ("entry"), reach each module by static imports. */
export function readersOf(modules: readonly Module[]): Map<string, Set<string>> {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const catalogue = modules.find(({ id }) => CATALOGUE.test(id));
  // The bundler follows `words.compare` to the file that exports `compare`; imports of modules do not show it.
  const parts = (catalogue?.importedIds ?? []).map((id) => ({
    id,
    named: new RegExp(`\\bwords\\.(?:${byId.get(id)?.exports.join('|') || '(?!)'})\\b`),
  }));
  const reads = ({ id, code, importedIds }: Module) => {
    if (leadsOn(id)) return [];
    const named = parts.filter((part) => importedIds.some(leadsOn) && part.named.test(code ?? ''));
    return [...importedIds, ...named.map((part) => part.id)];
  };

  const readers = new Map<string, Set<string>>();
  const walk = (id: string, reader: string) => {
    const module = byId.get(id);
    const known = readers.get(id) ?? new Set();
    if (!module || known.has(reader)) return;
    readers.set(id, known.add(reader));
    for (const read of reads(module)) walk(read, reader);
  };
  for (const { id, isEntry } of modules) {
    const page = PAGE.exec(id)?.[1];
    if (isEntry) walk(id, 'entry');
    else if (page !== undefined) walk(id, page);
  }
  return readers;
}

/** What many pages draw their pictures with is a file of its own; what few of them do comes with those. */
export function picturesName(id: string, readers: ReadonlySet<string> | undefined): string | null {
  return PICTURES.test(id) && readers && readers.size >= MANY ? 'pictures' : null;
}

/** What the entry or many pages read goes into one file; without it, a page would ask for a dozen. */
export function sharedName(id: string, readers: ReadonlySet<string> | undefined): string | null {
  if (PICTURES.test(id) || !readers) return null;
  const many = readers.size >= MANY && readers.has(LINKED_TO);
  return readers.has('entry') || many ? 'shared' : null;
}

/** What many pages read, and the kind of page that most open first does not. */
export function manyPagesName(id: string, readers: ReadonlySet<string> | undefined): string | null {
  return !PICTURES.test(id) && readers && readers.size >= MANY ? 'lists' : null;
}

/** What two or three kinds of pages share goes into a file of those. */
export function fewPagesName(readers: ReadonlySet<string> | undefined): string | null {
  const few = readers && readers.size > 1 && readers.size < MANY && !readers.has('entry');
  return few ? [...readers].toSorted().join('-') : null;
}

/** Where the table of a build is: which file of script holds which module. It is not published. */
export const tableOf = (root: string, outDir: string): string =>
  join(root, '.cache/chunks', `${basename(outDir)}.json`);

/** Parts the script of the site into files, and leaves a table of which holds what for the tests. */
export function chunks(): Plugin {
  let readers = new Map<string, Set<string>>();
  const groups = [
    // A group takes with it whatever its modules import: what all pages share is parted off first, or it would come
    // with the pictures, and those with every page.
    { name: (id: string) => sharedName(id, readers.get(id)), debugName: 'shared', priority: 3 },
    { name: (id: string) => manyPagesName(id, readers.get(id)), debugName: 'lists', priority: 2 },
    { name: (id: string) => picturesName(id, readers.get(id)), debugName: 'pictures', priority: 2 },
    { name: (id: string) => fewPagesName(readers.get(id)), debugName: 'of few pages', priority: 1 },
  ];
  return {
    name: 'parley-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({
      environments: {
        client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
      },
    }),
    buildEnd() {
      const infos = [...this.getModuleIds()].map((id) => this.getModuleInfo(id));
      readers = readersOf(infos.filter((info) => info !== null));
    },
    generateBundle(_options, bundle) {
      const { root, build } = this.environment.config;
      const table = tableOf(root, build.outDir);
      mkdirSync(dirname(table), { recursive: true });
      writeFileSync(table, JSON.stringify(holders(bundle, root), null, 1));
    },
  };
}

/** Each module of the project with the file that holds it, by its path from the root. */
function holders(bundle: Rolldown.OutputBundle, root: string): Record<string, string> {
  return Object.fromEntries(
    Object.values(bundle).flatMap((output) =>
      output.type === 'chunk'
        ? output.moduleIds
            .map((id) => relative(root, id).split(sep).join('/'))
            .filter((path) => path.startsWith('src/'))
            .map((path) => [path, output.fileName])
        : [],
    ),
  );
}
